import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { type DocumentNode, parse } from "graphql";
import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { askService, type ServiceAnswer, type ServiceLine } from "../supergraph/ask-service.ts";
import { type HopBudget, hopTimeoutMs } from "../supergraph/hop-budget.ts";
import { keepPrivate } from "../supergraph/keep-private.ts";
import { readForeignErrors } from "./foreign-error.ts";
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
  log: Logger;
};

const failures: Record<Extract<ServiceAnswer, { ok: false }>["failure"], ErrorCode> = {
  TIMEOUT: "ORGANIZATION_TIMEOUT",
  UNAVAILABLE: "ORGANIZATION_UNAVAILABLE",
  MISBEHAVED: "ORGANIZATION_MISBEHAVED",
};

/**
 * The one data source behind `partners`: each key goes to the organization named in it. It never throws, because an
 * error that is thrown here loses its place in the answer.
 */
export class PartitionedSource implements GraphQLDataSource<GatewayContext> {
  readonly #parts: PartitionedParts;
  /** Lives as long as the query plan whose documents these are. */
  readonly #prepared = new WeakMap<DocumentNode, PreparedOperation>();

  constructor(parts: PartitionedParts) {
    this.#parts = parts;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<MergedAnswer> {
    keepPrivate(options);
    try {
      const document = documentOf(options);
      const prepared = this.#prepare(document);
      if (!prepared) return { data: {}, errors: [] };
      const split = splitOperation(prepared, options.request.variables ?? {});
      const { context } = options;
      if (!isGatewayContext(context) || !context.viewer) return refuseAll(split, "UNAUTHENTICATED");
      return mergeAnswers(split, await this.#askAll(split, prepared, { context, document }));
    } catch (err) {
      this.#parts.log.error({ err }, "partition.failed");
      return { data: {}, errors: [{ message: "INTERNAL", path: [], extensions: { code: "INTERNAL" } }] };
    }
  }
}
