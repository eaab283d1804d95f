import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readColleague } from "../graph/read-colleague.ts";
import { PersonView } from "../person/person.view.ts";
import { WaitingColleagueView } from "./waiting.view.ts";

@Resolver(() => WaitingColleagueView)
export class WaitingColleagueResolver {
  @FieldResolver(() => PersonView, { nullable: true, description: "Who." })
  person(@Root() { personId }: WaitingColleagueView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, personId);
  }

  @FieldResolver(() => PersonView, { nullable: true, description: "Who stands in for them." })
  deputy(@Root() { deputyId }: WaitingColleagueView, @Ctx() context: PartnerContext): Promise<PersonView | null> {
    return readColleague(context, deputyId);
  }
}
