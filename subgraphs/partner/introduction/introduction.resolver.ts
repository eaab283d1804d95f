import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root, Subscription } from "type-graphql";
import { type Changed, readChanged, watchedField } from "../change-feed/watched-field.ts";
import type { PartnerContext } from "../context.ts";
import { NeedIssueView, NeedView } from "../need/need.view.ts";
import { readNeed } from "../need/read-need.ts";
import { ContactView } from "./contact.view.ts";
import { IntroductionView } from "./introduction.view.ts";
import { readHomeContact, readIntroducedIssues, readIntroduction } from "./read-introduction.ts";

@Resolver(() => IntroductionView)
export class IntroductionResolver {
  @Query(() => IntroductionView, {
    nullable: true,
    description: "An introduction of one's own organization's need, or one in which one is asked for.",
  })
  introduction(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the introduction." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionView | null> {
    return readIntroduction(context, id);
  }

  @Subscription(() => IntroductionView, {
    ...watchedField,
    description: `Introductions of one's own organization's needs, as they come in and move: also when the other side has seen
something, asks or answers, or takes what was sealed for it.`,
  })
  homeIntroductionChanged(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "The id of one's own organization." })
    organization: string,
    @Root() changed: Changed,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionView | null> {
    return readChanged(context, { organization, changed }, readIntroduction);
  }

  @FieldResolver(() => NeedView, { nullable: true, description: "The need; the other side sees a part of it." })
  need(@Root() { needId }: IntroductionView, @Ctx() context: PartnerContext): Promise<NeedView | null> {
    return readNeed(context, needId);
  }

  @FieldResolver(() => [NeedIssueView], { description: "The issues of the need that it is about, at most 12." })
  issues(@Root() view: IntroductionView, @Ctx() context: PartnerContext): Promise<NeedIssueView[]> {
    return readIntroducedIssues(context, view);
  }

  @FieldResolver(() => ContactView, { nullable: true, description: "Who looks after the need, and how to reach them." })
  homeContact(@Root() view: IntroductionView, @Ctx() context: PartnerContext): Promise<ContactView | null> {
    return readHomeContact(context, view);
  }

  @FieldResolver(() => ContactView, {
    nullable: true,
    description: "Who answers for the responder, and how to reach them; null until their organization has said.",
  })
  responderContact(@Root() { responderContact }: IntroductionView): ContactView | null {
    return responderContact;
  }
}
