import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { AnswerTimeInput } from "./answer-time.input.ts";
import { AnswerTimesPayload, AnswerTimeView } from "./answer-time.view.ts";
import { readAnswerTimes } from "./read-answer-times.ts";
import { setAnswerTimes } from "./set-answer-times.ts";

@Resolver(() => OrganizationView)
export class AnswerTimeResolver {
  @FieldResolver(() => [AnswerTimeView], {
    nullable: true,
    description: "How long its people are waited for, by kind and urgency, 9 in all; for its own people.",
  })
  answerTimes(@Ctx() context: PartnerContext): Promise<AnswerTimeView[]> {
    return readAnswerTimes(context);
  }

  @Mutation(() => AnswerTimesPayload, { nullable: true, description: "Sets how long one's people are waited for." })
  async setAnswerTimes(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => [AnswerTimeInput], { description: "The times, at most 9; what is not named is as usual." })
    input: AnswerTimeInput[],
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<AnswerTimesPayload> {
    const worked = await setAnswerTimes(context, { organization, input, idempotencyKey });
    if (!worked.ok) return { answerTimes: null, problems: viewProblems(worked.problems) };
    return { answerTimes: await readAnswerTimes(context), problems: [] };
  }
}
