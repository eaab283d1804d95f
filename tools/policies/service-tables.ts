import type { GraphQLSchema } from "graphql";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import { buildCommonsSchema } from "../../gateway/commons/build-commons-schema.ts";
import { commonsPolicy } from "../../gateway/commons/commons.policy.ts";
import { buildDirectorySchema } from "../../subgraphs/directory/graph/build-schema.ts";
import { directoryPolicy } from "../../subgraphs/directory/graph/directory.policy.ts";
import { buildMatchingSchema } from "../../subgraphs/matching/graph/build-schema.ts";
import { matchingPolicy } from "../../subgraphs/matching/question/question.policy.ts";
import { buildPartnerSchema } from "../../subgraphs/partner/graph/build-partner-schema.ts";
import { partnerPolicy } from "../../subgraphs/partner/graph/partner.policy.ts";
import { buildStatisticsSchema } from "../../subgraphs/statistics/graph/build-schema.ts";
import { statisticsPolicy } from "../../subgraphs/statistics/graph/statistics.policy.ts";

/** A service of the supergraph, by the name it has there, with its table. */
export type ServiceTable = { service: string; policy: ServicePolicy; build: () => Promise<GraphQLSchema> };

/** Every service of the supergraph. */
export const serviceTables: readonly ServiceTable[] = [
  {
    service: "partners",
    policy: partnerPolicy,
    build: async () => (await buildPartnerSchema()).schema,
  },
  {
    service: "directory",
    policy: directoryPolicy,
    build: async () => (await buildDirectorySchema()).schema,
  },
  {
    service: "matching",
    policy: matchingPolicy,
    build: async () => (await buildMatchingSchema()).schema,
  },
  {
    service: "statistics",
    policy: statisticsPolicy,
    build: async () => (await buildStatisticsSchema()).schema,
  },
  {
    service: "commons",
    policy: commonsPolicy,
    build: async () => buildCommonsSchema({ directory: { list: () => [], find: () => undefined } }),
  },
];
