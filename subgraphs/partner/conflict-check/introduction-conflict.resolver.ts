import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { IntroductionView } from "../introduction/introduction.view.ts";
import type { BlindState, ConflictWay } from "./conflict-check.codes.ts";
import { BlindStateEnum, ConflictWayEnum } from "./conflict-check.enum.ts";
import { BlindAnswerView, ConflictNamesView, viewConflictNames } from "./conflict-check.view.ts";
import { ConflictCheckerView, viewChecker } from "./conflict-setting.view.ts";
import { readBlindAnswer, readListChunk } from "./read-blind-answer.ts";

/** What an introduction tells of how a conflict of interest is looked for. */
@Resolver(() => IntroductionView)
export class IntroductionConflictResolver {
  @FieldResolver(() => ConflictWayEnum, {
    nullable: true,
    description: "How the responder's organization looks for a conflict of interest.",
  })
  conflictWay(@Root() { conflict }: IntroductionView): ConflictWay {
    return conflict.way;
  }

  @FieldResolver(() => [ConflictCheckerView], {
    nullable: true,
    description: "Who looks where names are looked at, at most 10: names are sealed for them alone.",
  })
  conflictCheckers(@Root() { conflict }: IntroductionView): ConflictCheckerView[] {
    return conflict.checkers.map(viewChecker);
  }

  @FieldResolver(() => ConflictNamesView, { nullable: true, description: "What is kept of names for checkers." })
  conflictNames(@Root() { conflict }: IntroductionView): ConflictNamesView {
    return viewConflictNames(conflict);
  }

  @FieldResolver(() => BlindStateEnum, {
    nullable: true,
    description: "Where the blind comparison stands; null before it was asked for.",
  })
  blindState(@Root() { conflict }: IntroductionView): BlindState | null {
    return conflict.blind;
  }

  @FieldResolver(() => BlindAnswerView, {
    nullable: true,
    description: "What to compare with, for the page that asked; null before it is there, and once it was compared.",
  })
  blindAnswer(@Root() view: IntroductionView, @Ctx() context: PartnerContext): Promise<BlindAnswerView | null> {
    return readBlindAnswer(context, view);
  }
}

@Resolver(() => BlindAnswerView)
export class BlindAnswerResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "A part of the list: up to 1,024 entries of 32 bytes one after the other, in base64url.",
  })
  list(
    @Root() answer: BlindAnswerView,
    @Arg("chunk", () => Int, { defaultValue: 0, description: "Which, from 0." }) chunk: number,
    @Ctx() context: PartnerContext,
  ): Promise<string | null> {
    return readListChunk(context, answer, chunk);
  }
}
