import "reflect-metadata";
import { buildSchema } from "type-graphql";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { CentreRecordResolver } from "../audit/centre-record.resolver.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { OrganizationConcernResolver } from "../concern/organization-concern.resolver.ts";
import type { DirectoryContext } from "../context.ts";
import { OrganizationResolver } from "../organization/organization.resolver.ts";
import { viewOrganization } from "../organization/organization.view.ts";
import { CentrePersonResolver } from "../person/centre-person.resolver.ts";
import { ResourceResolver } from "../resource/resource.resolver.ts";
import { directoryPolicy } from "./directory.policy.ts";

/** The directory's part of the supergraph. */
export async function buildDirectorySchema(): Promise<FederatedSchema> {
  const plain = await buildSchema({
    resolvers: [
      OrganizationResolver,
      OrganizationConcernResolver,
      CentrePersonResolver,
      CentreRecordResolver,
      ResourceResolver,
    ],
    validate: false,
    skipCheck: true, // what is served is checked: the subgraph that it becomes
  });
  return buildFederatedSchema<DirectoryContext>(plain, {
    imports: ["@key", "@shareable", "@tag"],
    guard: { policy: directoryPolicy, askerOf: ({ asker }) => asker, refuse: refuseCommand },
    references: {
      Organization: async ({ id }, context) => {
        const organization = await context.organizations.load(id);
        return organization ? viewOrganization(organization) : null;
      },
    },
  });
}
