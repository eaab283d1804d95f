import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { PersonConnection } from "./person.connection.ts";
import { listPeople } from "./read-person.ts";

@Resolver(() => OrganizationView)
export class OrganizationPeopleResolver {
  @FieldResolver(() => PersonConnection, { nullable: true, description: "Its people, by name; for its own people." })
  async people(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, at most 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which the page begins." })
    after: string | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<PersonConnection> {
    return listPeople(context, { first, after });
  }
}
