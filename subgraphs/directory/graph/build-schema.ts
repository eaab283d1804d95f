import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { OrganizationConcernResolver } from "../concern/organization-concern.resolver.ts";
import type { DirectoryContext } from "../context.ts";
import { OrganizationResolver } from "../organization/organization.resolver.ts";
import { viewOrganization } from "../organization/organization.view.ts";

/** The directory's part of the supergraph. */
export async function buildDirectorySchema(): Promise<FederatedSchema> {
  const plain = await buildSchema({ resolvers: [OrganizationResolver, OrganizationConcernResolver], validate: false });
  return buildFederatedSchema<DirectoryContext>(plain, {
    imports: ["@key", "@shareable"],
    references: {
      Organization: async ({ id }, context) => {
        const organization = await context.organizations.load(id);
        return organization ? viewOrganization(organization) : null;
      },
    },
  });
}
