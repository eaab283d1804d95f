import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription, spokenSideDescription } from "../graph/argument-descriptions.ts";
import { answerQuestion } from "./answer-question.ts";
import { askQuestion } from "./ask-question.ts";
import type { SpokenSide } from "./change-introduction.ts";
import type { QuestionAnswer, QuestionCode } from "./introduction.codes.ts";
import { QuestionAnswerEnum, QuestionCodeEnum, SpokenSideEnum } from "./introduction.enum.ts";
import { IntroductionPayload } from "./introduction.payload.ts";
import { IntroductionView } from "./introduction.view.ts";
import { introductionPayload } from "./introduction-payload.ts";

const key = { description: idempotencyKeyDescription };
const as = { nullable: true, description: spokenSideDescription };
const one = { description: "The id of the introduction." };

/** What the two professionals ask each other, in codes. */
@Resolver(() => IntroductionView)
export class QuestionResolver {
  @Mutation(() => IntroductionPayload, { nullable: true, description: "Asks the other side; each question once." })
  async askQuestion(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("question", () => QuestionCodeEnum, { description: "What is asked." }) question: QuestionCode,
    @Arg("as", () => SpokenSideEnum, as) side: SpokenSide | null | undefined,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(
      context,
      await askQuestion(context, { introduction, question, as: side ?? undefined, idempotencyKey }),
    );
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: "Answers the other side, or corrects an answer.",
  })
  async answerQuestion(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("question", () => QuestionCodeEnum, { description: "What was asked." }) question: QuestionCode,
    @Arg("answer", () => QuestionAnswerEnum, { description: "The answer." }) answer: QuestionAnswer,
    @Arg("as", () => SpokenSideEnum, as) side: SpokenSide | null | undefined,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    const given = { introduction, question, answer, as: side ?? undefined, idempotencyKey };
    return introductionPayload(context, await answerQuestion(context, given));
  }
}
