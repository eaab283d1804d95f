import "reflect-metadata";
import { specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { ConcernResolver } from "../concern/concern.resolver.ts";
import { OrganizationConcernsResolver } from "../concern/organization-concerns.resolver.ts";
import type { PartnerContext } from "../context.ts";
import { NeedResolver } from "../need/need.resolver.ts";
import { OrganizationNeedsResolver } from "../need/organization-needs.resolver.ts";
import { OrganizationPeopleResolver } from "../person/organization-people.resolver.ts";
import { PersonResolver } from "../person/person.resolver.ts";
import { AdmissionCheckResolver } from "../responder/admission-check.resolver.ts";
import { OrganizationRespondersResolver } from "../responder/organization-responders.resolver.ts";
import { ResponderResolver } from "../responder/responder.resolver.ts";
import { ResponderStepResolver } from "../responder/responder-step.resolver.ts";
import { partnerDirectives } from "./partner-directives.ts";
import { referenceResolvers } from "./resolve-references.ts";

/** The subgraph's schema, as a document with all its directives and ready to be executed. */
export async function buildPartnerSchema(): Promise<FederatedSchema> {
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
      ConcernResolver,
      OrganizationConcernsResolver,
    ],
    directives: [...specifiedDirectives, ...partnerDirectives],
    validate: false,
  });
  return buildFederatedSchema<PartnerContext>(plain, {
    imports: ["@key", "@shareable", "@inaccessible"],
    references: referenceResolvers,
  });
}
