import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { PersonView } from "../person/person.view.ts";
import { ReachabilityView } from "./reachability.view.ts";
import { readReachability } from "./read-reachability.ts";

@Resolver(() => PersonView)
export class PersonReachabilityResolver {
  @FieldResolver(() => ReachabilityView, {
    nullable: true,
    description: "How they are reached at work; null when they do not take part.",
  })
  reachability(@Root() { id }: PersonView, @Ctx() context: PartnerContext): Promise<ReachabilityView | null> {
    return readReachability(context, id);
  }
}
