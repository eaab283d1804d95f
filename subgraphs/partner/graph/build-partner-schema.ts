import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, type GraphQLSchema, Kind, specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import { NeedResolver } from "../need/need.resolver.ts";
import { OrganizationNeedsResolver } from "../need/organization-needs.resolver.ts";
import { OrganizationPeopleResolver } from "../person/organization-people.resolver.ts";
import { PersonResolver } from "../person/person.resolver.ts";
import { AdmissionCheckResolver } from "../responder/admission-check.resolver.ts";
import { OrganizationRespondersResolver } from "../responder/organization-responders.resolver.ts";
import { ResponderResolver } from "../responder/responder.resolver.ts";
import { ResponderStepResolver } from "../responder/responder-step.resolver.ts";
import { executableParts } from "./executable-parts.ts";
import { partnerDirectives } from "./partner-directives.ts";
import { referenceResolvers } from "./resolve-references.ts";
import { subgraphDocument } from "./subgraph-document.ts";

const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

export type PartnerSchema = { document: DocumentNode; schema: GraphQLSchema };

/** The subgraph's schema, as a document with all its directives and ready to be executed. */
export async function buildPartnerSchema(): Promise<PartnerSchema> {
  const plain = await buildSchema({
    resolvers: [
      NeedResolver,
      OrganizationNeedsResolver,
      ResponderResolver,
      ResponderStepResolver,
      AdmissionCheckResolver,
      OrganizationRespondersResolver,
      PersonResolver,
      OrganizationPeopleResolver,
    ],
    directives: [...specifiedDirectives, ...partnerDirectives],
    validate: false,
  });
  const document = subgraphDocument(plain);
  const fields = { typeDefs: document, resolvers: executableParts(plain) };
  const references = { typeDefs: nothing, resolvers: referenceResolvers };
  return { document, schema: buildSubgraphSchema([fields, references]) };
}
