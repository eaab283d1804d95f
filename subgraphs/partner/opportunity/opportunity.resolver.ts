import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root, Subscription } from "type-graphql";
import { type Changed, readChanged, watchedField } from "../change-feed/watched-field.ts";
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

  @Subscription(() => OpportunityView, {
    ...watchedField,
    description: "Opportunities of one's own organization, as they come in, change and go.",
  })
  opportunityChanged(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "The id of one's own organization." })
    organization: string,
    @Root() changed: Changed,
    @Ctx() context: PartnerContext,
  ): Promise<OpportunityView | null> {
    return readChanged(context, { organization, changed }, readOpportunity);
  }

  @FieldResolver(() => ResponderView, { nullable: true, description: "Whom it fits." })
  responder(@Root() { responderId }: OpportunityView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, responderId);
  }
}
