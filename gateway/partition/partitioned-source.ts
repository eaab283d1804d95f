import type { GraphQLDataSource } from "@apollo/gateway";
import type { DocumentNode } from "graphql";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { askService, type ServiceAnswer, type ServiceLine } from "../supergraph/ask-service.ts";
import { type HopBudget, hopTimeoutMs } from "../supergraph/hop-budget.ts";
import { type Fetch, type FetchOptions, readFetch } from "../supergraph/read-fetch.ts";
import { borderError } from "./border-error.ts";
import { readForeignErrors } from "./foreign-error.ts";
import type { JsonRecord } from "./json-record.ts";
import { type GroupAnswer, type MergedAnswer, mergeAnswers, refuseAll } from "./merge-answers.ts";
import { type PreparedOperation, prepareOperation } from "./prepare-operation.ts";
import type { RoutingTable } from "./routing-table.ts";
import { type Group, type Split, splitOperation } from "./split-operation.ts";

export type PartitionedParts = {
  table: RoutingTable;
  line: ServiceLine;
  budget: HopBudget;
  /** The address of an organization that takes part; undefined for every other name. */
  findOrganization: (organization: string) => string | undefined;
  /** Ids of rows that nobody outside of their organization is to be shown, whatever it says. */
  heldRows: () => ReadonlySet<string>;
  log: Logger;
  /** Milliseconds on the clock of the request's deadline. */
  monotonicMs: () => number;
};

const failures: Record<Extract<ServiceAnswer, { ok: false }>["failure"], ErrorCode> = {
  TIMEOUT: "ORGANIZATION_TIMEOUT",
  UNAVAILABLE: "ORGANIZATION_UNAVAILABLE",
  MISBEHAVED: "ORGANIZATION_MISBEHAVED",
  OVERLOADED: "OVERLOADED",
};

type SourceAnswer = { data: JsonRecord | null; errors: MergedAnswer["errors"] };

/**
 * The one data source behind `partners`: each key goes to the organization named in it. It never throws, because an
 * error that is thrown here loses its place in the answer.
 */
export class PartitionedSource implements GraphQLDataSource {
  readonly #parts: PartitionedParts;
  /** Each lives as long as the query plan that its document belongs to. */
  readonly #prepared = new WeakMap<DocumentNode, PreparedOperation>();

  constructor(parts: PartitionedParts) {
    this.#parts = parts;
  }

  async process(options: FetchOptions): Promise<SourceAnswer> {
    try {
      const fetch = readFetch(options);
      const prepared = fetch && this.#prepare(fetch.document);
      if (fetch && prepared) return await this.#answer(fetch, prepared);
    } catch (err) {
      this.#parts.log.error({ err }, "partition.failed");
    }
    return { data: null, errors: [borderError("INTERNAL", [])] };
  }

  async #answer(fetch: Fetch, prepared: PreparedOperation): Promise<MergedAnswer> {
    const split = splitOperation(prepared, fetch.variables);
    if (!fetch.context.viewer) return refuseAll(split, "UNAUTHENTICATED");
    if (prepared.operation === "subscription") return fetch.context.watch?.(split) ?? refuseAll(split, "QUERY_INVALID");
    const isQuery = prepared.operation === "query";
    return mergeAnswers(split, isQuery ? await this.#askAtOnce(split, fetch) : await this.#askInTurn(split, fetch));
  }

  #askAtOnce(split: Split, fetch: Fetch): Promise<GroupAnswer[]> {
    const timeoutMs = this.#timeoutMs(fetch, 0);
    return Promise.all(split.groups.map((group) => this.#ask(group, fetch, timeoutMs)));
  }

  async #askInTurn(split: Split, fetch: Fetch): Promise<GroupAnswer[]> {
    const answers: GroupAnswer[] = [];
    for (const [index, group] of split.groups.entries()) {
      const after = split.groups.length - 1 - index;
      answers.push(await this.#ask(group, fetch, this.#timeoutMs(fetch, after)));
    }
    return answers;
  }

  #timeoutMs({ document, context }: Fetch, hopsAfter: number): number {
    const { budget, monotonicMs } = this.#parts;
    return hopTimeoutMs({ leftMs: context.deadlineMs - monotonicMs(), hops: budget.hopsFrom(document) + hopsAfter });
  }

  async #ask(group: Group, { context, signal }: Fetch, timeoutMs: number): Promise<GroupAnswer> {
    const url = this.#parts.findOrganization(group.organization);
    if (url === undefined) return { ok: false, code: "ORGANIZATION_UNKNOWN" };
    const isTold = context.token !== undefined && mayKnowViewer(group, context.viewer?.organization);
    const answer = await askService(this.#parts.line, {
      peer: { party: group.organization, service: "partner" },
      url,
      query: group.query,
      variables: group.variables,
      identity: isTold ? { authorization: `DPoP ${context.token}` } : {},
      timeoutMs,
      signal,
    });
    if (!answer.ok) return { ok: false, code: failures[answer.failure] };
    const hidden = this.#hiddenFrom(context.viewer?.organization, group);
    return { ok: true, data: answer.data, errors: readForeignErrors(answer.errors), hidden };
  }

  #hiddenFrom(home: string | undefined, { organization }: Group): ReadonlySet<string> | undefined {
    const held = this.#parts.heldRows();
    return held.size === 0 || home === organization ? undefined : held;
  }

  #prepare(document: DocumentNode): PreparedOperation | undefined {
    const known = this.#prepared.get(document);
    if (known) return known;
    const prepared = prepareOperation(document, this.#parts.table);
    if (prepared) this.#prepared.set(document, prepared);
    return prepared;
  }
}

/**
 * Whether an organization is told who asks: not when everybody in the network may see the answer. Somebody's own
 * organization may know: a root field may lead to a row that it shows to its own people alone.
 */
function mayKnowViewer({ isNetworkOnly, organization, parts }: Group, home: string | undefined): boolean {
  if (!isNetworkOnly) return true;
  return organization === home && parts.every(({ root }) => root.route.kind === "argument");
}
