import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import { type Changed, readChanged, watchedField } from "../change-feed/watched-field.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readResponder } from "../responder/read-responder.ts";
import { ResponderView } from "../responder/responder.view.ts";
import { declineOpportunity } from "./decline-opportunity.ts";
import type { DeclineReason } from "./decline-reason.ts";
import { OpportunityDeclineReasonEnum } from "./opportunity.enum.ts";
import { OpportunityPayload } from "./opportunity.payload.ts";
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

  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: "Says that the responder does not take it: its home is told the reason's code, and asks the next.",
  })
  async declineOpportunity(
    @Directive("@partition")
    @Arg("opportunity", () => ID, { description: "The id of the opportunity." })
    opportunity: string,
    @Arg("reason", () => OpportunityDeclineReasonEnum, { description: "Why." }) reason: DeclineReason,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<OpportunityPayload> {
    const worked = await declineOpportunity(context, { opportunity, reason, idempotencyKey });
    if (!worked.ok) return { opportunity: null, problems: viewProblems(worked.problems) };
    context.loaders.opportunity.clear(worked.result.id);
    return { opportunity: await readOpportunity(context, worked.result.id), problems: [] };
  }

  @FieldResolver(() => ResponderView, { nullable: true, description: "Whom it fits." })
  responder(@Root() { responderId }: OpportunityView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, responderId);
  }
}
