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

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "As long as they cannot sign in: the address they were invited at, or, once they have left, the work e-mail they gave.",
  })
  async invitedAddress(
    @Root() { id, status, invitedAddress }: PersonView,
    @Ctx() context: PartnerContext,
  ): Promise<string | null> {
    const given = status === "DEACTIVATED" ? await context.loaders.givenEmail.load(id) : undefined;
    return given?.email ?? invitedAddress;
  }
}
