import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { afterDescription, firstDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { defaultPageSize } from "../graph/page.ts";
import { PersonConnection } from "./person.connection.ts";
import { listPeople } from "./read-person.ts";

@Resolver(() => OrganizationView)
export class OrganizationPeopleResolver {
  @FieldResolver(() => PersonConnection, { nullable: true, description: "Its people, by name; for its own people." })
  async people(
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: firstDescription }) first: number,
    @Arg("after", () => String, { nullable: true, description: afterDescription })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<PersonConnection> {
    return listPeople(context, { first, after });
  }
}
