import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import type { StatisticsContext } from "../context.ts";
import { EditionResolver } from "../edition/edition.resolver.ts";
import { EditionTablesResolver } from "../table/edition-tables.resolver.ts";
import { StatisticsTableResolver } from "../table/statistics-table.resolver.ts";
import { statisticsPolicy } from "./statistics.policy.ts";

/** The statistics service's part of the supergraph. */
export async function buildStatisticsSchema(): Promise<FederatedSchema> {
  const plain = await buildSchema({
    resolvers: [EditionResolver, EditionTablesResolver, StatisticsTableResolver],
    validate: false,
    skipCheck: true, // what is served is checked: the subgraph that it becomes
  });
  return buildFederatedSchema<StatisticsContext>(plain, {
    imports: ["@key", "@shareable", "@tag"],
    guard: { policy: statisticsPolicy, askerOf: ({ asker }) => asker, refuse: refuseCommand },
    references: {},
  });
}
