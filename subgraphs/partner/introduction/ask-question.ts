import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, type SpokenSide } from "./change-introduction.ts";
import { isLive, type QuestionCode } from "./introduction.codes.ts";
import { insertQuestion } from "./introduction-write.store.ts";
import { noteTalk } from "./note-talk.ts";

export type AskQuestion = ChangeIntroduction & {
  question: QuestionCode;
  as?: SpokenSide | undefined;
};

/** One side asks the other one of the questions; each of them once. */
export function askQuestion(context: PartnerContext, { question, as, ...given }: AskQuestion) {
  return changeIntroduction(context, given, {
    name: "askQuestion",
    input: { question },
    side: "EITHER",
    as,
    work: async (scope, introduction, by) => {
      if (!isLive(introduction.state)) return [over];
      const asked = { introduction: introduction.id, question, side: by.side };
      if (!(await insertQuestion(scope.sql, asked))) return [askedBefore];
      await noteTalk(scope, introduction, { kind: "ASK", ...by, code: question });
      return [];
    },
  });
}

export const over = problem("WRONG_STATE", ["introduction"], "This introduction is over. Nothing is asked any more.");

const askedBefore = problem("DUPLICATE", ["question"], "Your side has asked this before. Look at the answer.");
