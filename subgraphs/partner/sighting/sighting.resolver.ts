import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { SightingView } from "./sighting.view.ts";

@Resolver(() => SightingView)
export class SightingResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Who has seen it." })
  person(@Root() { personId }: SightingView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, personId);
  }
}
