import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, printFederatedSchema } from "#shared/subgraph/federated-schema.ts";
import type { DirectoryContext } from "../context.ts";
import { OrganizationResolver } from "../organization/organization.resolver.ts";
import { viewOrganization } from "../organization/organization.view.ts";

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

function typeGraphqlSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers: [OrganizationResolver], validate: false, skipCheck: true });
}

export async function printDirectorySchema(): Promise<string> {
  return printFederatedSchema({ schema: await typeGraphqlSchema(), head });
}

export async function buildDirectorySchema(): Promise<GraphQLSchema> {
  return buildFederatedSchema<DirectoryContext>({
    schema: await typeGraphqlSchema(),
    head,
    references: {
      Organization: async ({ id }, context) => {
        const organization = await context.organizations.load(id);
        return organization ? viewOrganization(organization) : null;
      },
    },
  });
}
