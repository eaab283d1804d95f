import { buildSubgraphSchema } from "@apollo/subgraph";
import { GraphQLScalarType, type GraphQLSchema } from "graphql";
import { guardSchema } from "#shared/policy/guard-schema.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { ReachOf } from "../circuit/circuit-board.ts";
import type { CommonsContext } from "./commons.context.ts";
import { commonsAsker, commonsPolicy } from "./commons.policy.ts";
import { commonsTypeDefs } from "./commons.type-defs.ts";
import { jurisdictionResolvers } from "./jurisdiction.resolver.ts";
import { languageResolvers } from "./language.resolver.ts";
import { legalIssueResolvers } from "./legal-issue.resolver.ts";
import { organizationResolvers } from "./organization.resolver.ts";
import type { PartyDirectory } from "./party-directory.ts";

/** What commons is made of beside its own lists. */
export interface CommonsSources {
  readonly directory: PartyDirectory;
  readonly reachOf?: ReachOf;
}

/** Days leave as the lists write them; no argument of commons takes one. */
const dateScalar = new GraphQLScalarType<string, string>({ name: "Date", description: "A day after ISO 8601." });

/** The subgraph `commons`, to be run in the gateway's own process with a `CommonsContext` per request. */
export function buildCommonsSchema(sources: CommonsSources): GraphQLSchema {
  const organization = organizationResolvers(sources.directory, sources.reachOf ?? (() => undefined));
  const legalIssue = legalIssueResolvers();
  const jurisdiction = jurisdictionResolvers();
  const language = languageResolvers();
  const resolvers = {
    ...organization,
    ...legalIssue,
    ...jurisdiction,
    ...language,
    Query: { ...organization.Query, ...legalIssue.Query, ...jurisdiction.Query, ...language.Query },
    Date: dateScalar,
    DateTime: DateTimeScalar,
  };
  const schema = buildSubgraphSchema([{ typeDefs: commonsTypeDefs, resolvers }]);
  return guardSchema<CommonsContext>(schema, { policy: commonsPolicy, askerOf: ({ viewer }) => commonsAsker(viewer) });
}
