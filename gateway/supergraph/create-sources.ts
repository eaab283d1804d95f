import type { GraphQLDataSource } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "#shared/logging/logger.ts";
import { PartitionedSource } from "../partition/partitioned-source.ts";
import { buildRoutingTable } from "../partition/routing-table.ts";
import type { ServiceLine } from "./ask-service.ts";
import { CentralSource } from "./central-source.ts";
import { CommonsSource } from "./commons-source.ts";
import { HopBudget } from "./hop-budget.ts";
import type { ServiceAddresses } from "./service-addresses.ts";

export type SourceParts = {
  partnersSdl: string;
  commons: GraphQLSchema;
  addresses: ServiceAddresses;
  heldRows: () => ReadonlySet<string>;
  line: ServiceLine;
  log: Logger;
  monotonicMs: () => number;
};

/** One data source for each subgraph, and the budget that they share. */
export function createSources({ partnersSdl, commons, addresses, heldRows, ...shared }: SourceParts): {
  sources: ReadonlyMap<string, GraphQLDataSource>;
  budget: HopBudget;
} {
  const budget = new HopBudget((service) => service !== "commons");
  const parts = { ...shared, budget };
  const table = buildRoutingTable(partnersSdl);
  const sources = new Map<string, GraphQLDataSource>([
    ["commons", new CommonsSource(commons, shared.log)],
    ["partners", new PartitionedSource({ ...parts, table, heldRows, findOrganization: addresses.organization })],
    ["matching", new CentralSource({ ...parts, service: "matching", findService: addresses.central })],
    ["directory", new CentralSource({ ...parts, service: "directory", findService: addresses.central })],
    ["statistics", new CentralSource({ ...parts, service: "statistics", findService: addresses.central })],
  ]);
  return { sources, budget };
}
