import {
  type GraphQLDataSource,
  type GraphQLDataSourceProcessOptions,
  LocalGraphQLDataSource,
  RemoteGraphQLDataSource,
} from "@apollo/gateway";
import { parse } from "graphql";
import { encodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import type { GatewayContext } from "../../../gateway/gateway-context.ts";
import type { GroupAnswer } from "../../../gateway/partition/merge-answers.ts";
import { mergeAnswers } from "../../../gateway/partition/merge-answers.ts";
import { type PreparedOperation, prepareOperation } from "../../../gateway/partition/prepare-operation.ts";
import { buildRoutingTable, type RoutingTable } from "../../../gateway/partition/routing-table.ts";
import { type Group, splitOperation } from "../../../gateway/partition/split-operation.ts";
import type { Upstream } from "./upstream.ts";

type Options = GraphQLDataSourceProcessOptions<GatewayContext>;
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** Apollo's own data source, told in clear who speaks. */
class StockSource extends RemoteGraphQLDataSource<GatewayContext> {
  override willSendRequest({ request, context }: Options): void {
    const { viewer, token } = context;
    request.http?.headers.set("bench-peer", "centre/gateway");
    if (token !== undefined) request.http?.headers.set("authorization", `DPoP ${token}`);
    if (viewer !== undefined) request.http?.headers.set(viewerHeader, encodeViewer(viewer));
  }
}

/** The product's own splitter, with Apollo's data source for each organization. */
class StockSplitSource implements GraphQLDataSource<GatewayContext> {
  readonly #table: RoutingTable;
  readonly #upstream: Upstream;
  readonly #prepared = new WeakMap<object, PreparedOperation>();
  readonly #sources = new Map<string, StockSource>();

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
    this.#table = buildRoutingTable(upstream.texts.partners);
  }

  async process(options: Options): Promise<Answer> {
    const { request } = options;
    const document = "document" in options && options.document ? options.document : parse(request.query ?? "");
    const prepared = this.#prepared.get(document) ?? prepareOperation(document, this.#table);
    if (!prepared) throw new Error("the operation cannot be split");
    this.#prepared.set(document, prepared);
    const split = splitOperation(prepared, request.variables ?? {});
    return mergeAnswers(split, await Promise.all(split.groups.map((group) => this.#ask(group, options))));
  }

  async #ask(group: Group, options: Options): Promise<GroupAnswer> {
    const { data, errors } = await this.#sourceOf(group.organization).process({
      ...options,
      request: { query: group.query, variables: group.variables },
    });
    if (errors && errors.length > 0) throw new Error(`${group.organization} answered with errors`);
    return { ok: true, data, errors: [] };
  }

  #sourceOf(organization: string): StockSource {
    const known = this.#sources.get(organization);
    if (known) return known;
    const source = new StockSource({ url: `${this.#upstream.addresses.organization(organization)}/graphql` });
    this.#sources.set(organization, source);
    return source;
  }
}

/** What one would write with Apollo's own parts: one source for each subgraph. */
export function createStockSources(upstream: Upstream): ReadonlyMap<string, GraphQLDataSource> {
  const central = (service: string) => new StockSource({ url: `${upstream.addresses.central(service)}/graphql` });
  return new Map<string, GraphQLDataSource>([
    ["commons", new LocalGraphQLDataSource(upstream.commons)],
    ["partners", new StockSplitSource(upstream)],
    ["matching", central("matching")],
    ["directory", central("directory")],
  ]);
}
