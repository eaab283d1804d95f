import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, type GraphQLSchema, specifiedDirectives } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import { NeedResolver } from "../need/need.resolver.ts";
import { OrganizationNeedsResolver } from "../need/organization-needs.resolver.ts";
import { OrganizationPeopleResolver, PersonResolver } from "../person/person.resolver.ts";
import { AdmissionResolver } from "../responder/admission.resolver.ts";
import { OrganizationRespondersResolver } from "../responder/organization-responders.resolver.ts";
import { ResponderResolver } from "../responder/responder.resolver.ts";
import { ResponderStepResolver } from "../responder/responder-step.resolver.ts";
import { partnerDirectives } from "./partner-directives.ts";
import { referenceResolvers } from "./resolve-references.ts";
import { subgraphDocument } from "./subgraph-document.ts";

export type PartnerSchema = { document: DocumentNode; schema: GraphQLSchema };

/** The subgraph's schema, as a document with all its directives and ready to be executed. */
export async function buildPartnerSchema(): Promise<PartnerSchema> {
  const plain = await buildSchema({
    resolvers: [
      NeedResolver,
      OrganizationNeedsResolver,
      ResponderResolver,
      ResponderStepResolver,
      AdmissionResolver,
      OrganizationRespondersResolver,
      PersonResolver,
      OrganizationPeopleResolver,
    ],
    directives: [...specifiedDirectives, ...partnerDirectives],
    validate: false,
  });
  const document = subgraphDocument(plain);
  const resolvers = withReferences(createResolversMap(plain));
  return { document, schema: buildSubgraphSchema([{ typeDefs: document, resolvers }]) };
}

type ResolverMap = Record<string, object>;

function withReferences(resolvers: ResolverMap): ResolverMap {
  const references = Object.entries(referenceResolvers).map(([type, reference]) => {
    return [type, { ...resolvers[type], ...reference }];
  });
  return { ...resolvers, ...Object.fromEntries(references) };
}
