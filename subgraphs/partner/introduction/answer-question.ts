import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { over } from "./ask-question.ts";
import { type ChangeIntroduction, changeIntroduction, type SpokenSide, worksOnNeeds } from "./change-introduction.ts";
import { isLive, type QuestionAnswer, type QuestionCode, type Side } from "./introduction.codes.ts";
import { saveAnswer } from "./introduction-write.store.ts";
import { noteTalk } from "./note-talk.ts";

export type AnswerQuestion = ChangeIntroduction & {
  question: QuestionCode;
  answer: QuestionAnswer;
  as?: SpokenSide | undefined;
};

/** Answers what the other side has asked; an answer may be corrected. */
export function answerQuestion(context: PartnerContext, { question, answer, as, ...given }: AnswerQuestion) {
  return changeIntroduction(context, given, {
    name: "answerQuestion",
    input: { question, answer },
    side: "EITHER",
    as,
    work: async (scope, introduction, by) => {
      if (!isLive(introduction.state)) return [over];
      const sides = answerable(by.side, as === undefined && scope.actor.isHome && worksOnNeeds(scope.actor));
      const asked = sides.map((side) => ({ introduction: introduction.id, question, side }));
      if (!(await saveAnswer(scope.sql, asked, answer))) return [notAsked];
      await noteTalk(scope, introduction, { kind: "ANSWER", ...by, code: question });
      return [];
    },
  });
}

/** Whoever stands on both sides, as when an organization asks its own responder, and does not say on which, answers for either. */
function answerable(side: Side, isBoth: boolean): Side[] {
  if (side === "HOME") return ["OTHER"];
  return isBoth ? ["HOME", "OTHER"] : ["HOME"];
}

const notAsked = problem("NOT_FOUND", ["question"], "The other side has not asked this. Look at what it asked.");
