import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { answerOffer } from "./answer-offer.ts";
import { closeIntroduction } from "./close-introduction.ts";
import { AnswerInput, CloseIntroductionInput, RequestHelpInput } from "./introduction.input.ts";
import { IntroductionPayload } from "./introduction.payload.ts";
import { IntroductionView } from "./introduction.view.ts";
import { introductionPayload } from "./introduction-payload.ts";
import { requestHelp } from "./request-help.ts";
import { withdrawIntroduction } from "./withdraw-introduction.ts";

const key = { description: idempotencyKeyDescription };
const one = { description: "The id of the introduction." };

/** Commands of the need's organization. */
@Resolver(() => IntroductionView)
export class HomeStepResolver {
  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "Asks responders for help with some issues of a need: one introduction each.",
  })
  async requestHelp(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("input", () => RequestHelpInput, { description: "Whom, and for what." }) input: RequestHelpInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await requestHelp(context, { need, input, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, { nullable: true, description: "Agrees to an offer, or turns it down." })
  async answerOffer(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("input", () => AnswerInput, { description: "The answer." }) input: AnswerInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await answerOffer(context, { introduction, input, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "Takes back what was not accepted yet; what was held for it is free again.",
  })
  async withdrawIntroduction(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await withdrawIntroduction(context, { introduction, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "Closes what was accepted, with its outcome; the responder's place is free again.",
  })
  async closeIntroduction(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("input", () => CloseIntroductionInput, { description: "The outcome." }) input: CloseIntroductionInput,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await closeIntroduction(context, { introduction, input, idempotencyKey }));
  }
}
