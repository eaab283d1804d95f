import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { answerConflictCheck } from "./answer-conflict-check.ts";
import { answerRequest } from "./answer-request.ts";
import { endRepresentation } from "./end-representation.ts";
import type { ConflictOutcome, EndReason } from "./introduction.codes.ts";
import { ConflictOutcomeEnum, EndReasonEnum } from "./introduction.enum.ts";
import { AnswerInput, OfferHelpInput } from "./introduction.input.ts";
import { IntroductionPayload } from "./introduction.payload.ts";
import { IntroductionView } from "./introduction.view.ts";
import { introductionPayload } from "./introduction-payload.ts";
import { offerHelp } from "./offer-help.ts";

const key = { description: idempotencyKeyDescription };
const one = { description: "The id of the introduction." };

/** Commands of the responder's side, given at the need's organization. */
@Resolver(() => IntroductionView)
export class OtherStepResolver {
  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `Offers help on an opportunity. It is sent without a word of what becomes of it; once one's own organization has
confirmed it, which takes a moment, it is in one's inbox.`,
  })
  async offerHelp(
    @Directive("@partition")
    @Arg("need", () => ID, { description: "The needId of the opportunity." })
    need: string,
    @Arg("input", () => OfferHelpInput, { description: "The offer." }) input: OfferHelpInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await offerHelp(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "The responder's side is willing, or declines; it may decline as long as nothing is reserved.",
  })
  async answerRequest(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("input", () => AnswerInput, { description: "The answer." }) input: AnswerInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await answerRequest(context, { introduction, input, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `The responder's side says what it found: for the whole, never about whom. Where names are looked at, a checker for
whom they were sealed says it.`,
  })
  async answerConflictCheck(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("outcome", () => ConflictOutcomeEnum, { description: "What was found." }) outcome: ConflictOutcome,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await answerConflictCheck(context, { introduction, outcome, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "The responder's side cannot go on: its access ends, and the issues are open again.",
  })
  async endRepresentation(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("reason", () => EndReasonEnum, { description: "Why." }) reason: EndReason,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await endRepresentation(context, { introduction, reason, idempotencyKey }));
  }
}
