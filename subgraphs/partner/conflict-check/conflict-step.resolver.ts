import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { IntroductionPayload } from "../introduction/introduction.payload.ts";
import { introductionPayload } from "../introduction/introduction-payload.ts";
import { askBlindly } from "./ask-blindly.ts";
import type { BlindOutcome } from "./conflict-check.codes.ts";
import { BlindOutcomeEnum } from "./conflict-check.enum.ts";
import { NameCheckView, TakenNamesPayload } from "./conflict-check.view.ts";
import { readNameCheck } from "./read-name-check.ts";
import { reportBlindly } from "./report-blindly.ts";
import { sealNames } from "./seal-names.ts";
import { readTakenNames, takeNames } from "./take-names.ts";

const key = { description: idempotencyKeyDescription };
const one = { description: "The id of the introduction." };

/** Looking for a conflict of interest by names: sealed for who looks, or compared without being told. */
@Resolver()
export class ConflictStepResolver {
  @Query(() => NameCheckView, {
    nullable: true,
    description: "What a checker sees of an introduction whose names they look at, while it is checked.",
  })
  nameCheck(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Ctx() context: PartnerContext,
  ): Promise<NameCheckView | null> {
    return readNameCheck(context, introduction);
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `Keeps names that one's page has sealed for the checkers, under a living permission for the conflict check. They are
deleted with the answer, and when the permission ends.`,
  })
  async sealNames(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("part", () => String, { description: "The sealed part, as the product's library writes it, as JSON." })
    part: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await sealNames(context, { introduction, part, idempotencyKey }));
  }

  @Mutation(() => TakenNamesPayload, {
    nullable: true,
    description: "Hands a checker the names that were sealed for them. It is recorded, and the home sees it.",
  })
  async takeNames(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<TakenNamesPayload> {
    const worked = await takeNames(context, { introduction, idempotencyKey });
    if (!worked.ok) return { names: null, problems: viewProblems(worked.problems) };
    return { names: await readTakenNames(context, introduction), problems: [] };
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `Asks the responder's organization about keys of names that one's page has blinded, under a living permission for
the conflict check: once for an introduction, and 20 times an organization in 30 days.`,
  })
  async askBlindly(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("blinded", () => [String], { description: "Blinded keys in base64url, at least 1, at most 200." })
    blinded: string[],
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await askBlindly(context, { introduction, blinded, idempotencyKey }));
  }

  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `Says what comparing came to, for all names together: never which. ASK_A_HUMAN can be said before there is an
answer too, by whoever cannot compare or would rather have somebody look.`,
  })
  async reportBlindly(
    @Directive("@partition") @Arg("introduction", () => ID, one) introduction: string,
    @Arg("outcome", () => BlindOutcomeEnum, { description: "The outcome." }) outcome: BlindOutcome,
    @Arg("idempotencyKey", () => ID, key) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await reportBlindly(context, { introduction, outcome, idempotencyKey }));
  }
}
