import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { readResponder } from "../responder/read-responder.ts";
import { ResponderView } from "../responder/responder.view.ts";
import { OpportunityView } from "./opportunity.view.ts";
import { readOpportunity } from "./read-opportunity.ts";

@Resolver(() => OpportunityView)
export class OpportunityResolver {
  @Query(() => OpportunityView, { nullable: true, description: "An opportunity of one's own organization." })
  opportunity(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the opportunity." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<OpportunityView | null> {
    return readOpportunity(context, id);
  }

  @FieldResolver(() => ResponderView, { nullable: true, description: "Whom it fits." })
  responder(@Root() { responderId }: OpportunityView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, responderId);
  }
}
