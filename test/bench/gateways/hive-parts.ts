import { type DocumentNode, execute, print } from "graphql";
import { encodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import type { JsonRecord } from "../../../gateway/partition/json-record.ts";
import { type GroupAnswer, mergeAnswers } from "../../../gateway/partition/merge-answers.ts";
import { type PreparedOperation, prepareOperation } from "../../../gateway/partition/prepare-operation.ts";
import { buildRoutingTable } from "../../../gateway/partition/routing-table.ts";
import { type Group, splitOperation } from "../../../gateway/partition/split-operation.ts";
import { askService } from "../../../gateway/supergraph/ask-service.ts";
import { readPlainToken } from "../no-trust/no-trust.ts";
import { openUpstream, type Upstream } from "./upstream.ts";

type Execution = { document: DocumentNode; variables: JsonRecord; token: string };
type Result = { data: unknown; errors?: readonly unknown[] };

/** What Hive Gateway's hook calls for each subgraph: the product's splitter and the product's own HTTP client. */
export type HiveParts = {
  supergraph: string;
  host: string;
  port: number;
  execute(subgraph: string, execution: Execution): Promise<Result>;
};

const timeoutMs = 10_000;

export async function openHiveParts(environment: Record<string, string | undefined>): Promise<HiveParts> {
  const config = readGatewayConfig(environment);
  const upstream = await openUpstream(config);
  const askPartners = createPartnersExecutor(upstream);
  return {
    supergraph: upstream.texts.supergraph,
    host: config.host,
    port: config.port,
    execute: (subgraph, execution) => {
      if (subgraph === "partners") return askPartners(execution);
      if (subgraph === "commons") return askCommons(upstream, execution);
      return askCentral(upstream, subgraph, execution);
    },
  };
}

async function askCommons({ commons }: Upstream, { document, variables, token }: Execution): Promise<Result> {
  const contextValue = { viewer: readPlainToken(token) };
  const { data, errors } = await execute({ schema: commons, document, variableValues: variables, contextValue });
  return errors ? { data, errors } : { data };
}

async function askCentral({ line, addresses }: Upstream, service: string, execution: Execution): Promise<Result> {
  const answer = await askService(line, {
    peer: { party: "centre", service },
    url: addresses.central(service) ?? "",
    query: print(execution.document),
    variables: execution.variables,
    identity: { [viewerHeader]: encodeViewer(readPlainToken(execution.token)) },
    timeoutMs,
  });
  if (!answer.ok) throw new Error(`${service} did not answer`);
  return { data: answer.data };
}

function createPartnersExecutor({ line, addresses, texts }: Upstream) {
  const table = buildRoutingTable(texts.partners);
  const known = new WeakMap<DocumentNode, PreparedOperation>();
  const ask = async (group: Group, token: string): Promise<GroupAnswer> => {
    const answer = await askService(line, {
      peer: { party: group.organization, service: "partner" },
      url: addresses.organization(group.organization) ?? "",
      query: group.query,
      variables: group.variables,
      identity: group.isNetworkOnly ? {} : { authorization: `DPoP ${token}` },
      timeoutMs,
    });
    if (!answer.ok || answer.errors !== undefined) throw new Error(`${group.organization} did not answer whole`);
    return { ok: true, data: answer.data, errors: [] };
  };
  return async ({ document, variables, token }: Execution): Promise<Result> => {
    const prepared = known.get(document) ?? prepareOperation(document, table);
    if (!prepared) throw new Error("the operation cannot be split");
    known.set(document, prepared);
    const split = splitOperation(prepared, variables);
    const { data, errors } = mergeAnswers(split, await Promise.all(split.groups.map((group) => ask(group, token))));
    return errors.length > 0 ? { data, errors } : { data };
  };
}
