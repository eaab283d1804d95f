import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readResponder } from "../responder/read-responder.ts";
import { ResponderView } from "../responder/responder.view.ts";
import { ReachabilityView } from "./reachability.view.ts";

@Resolver(() => ReachabilityView)
export class ReachabilityPausesResolver {
  @FieldResolver(() => [ResponderView], {
    description: "The profiles that pause while they are away, at most 1,000; none where they are not.",
  })
  async pauses(@Root() { pausedIds }: ReachabilityView, @Ctx() context: PartnerContext): Promise<ResponderView[]> {
    const found = await Promise.all(pausedIds.map((id) => readResponder(context, id)));
    return found.filter((one) => one !== null);
  }
}
