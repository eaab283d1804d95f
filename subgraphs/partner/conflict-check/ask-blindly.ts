import { type Problem, problem } from "#shared/errors/problem.ts";
import { fromBase64url } from "#shared/seal/bytes.ts";
import type { CommandScope } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { type ChangeIntroduction, changeIntroduction } from "../introduction/change-introduction.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { livingPermission } from "../permission/living-permission.ts";
import { countQuestions, saveQuestion } from "./blind-question.store.ts";
import { maxBlinded, pointForm } from "./conflict-events.ts";
import { noteCheck } from "./note-check.ts";
import { comparisonBy, comparisonDue, countedSince, maxQuestions } from "./quota.ts";
import { tellQuestion } from "./tell-check.ts";

export type AskBlindly = ChangeIntroduction & { blinded: readonly string[] };

/** Asks the responder's organization about names that the page has blinded: once for an introduction, under a permission. */
export function askBlindly(context: PartnerContext, { blinded, ...given }: AskBlindly) {
  return changeIntroduction(context, given, {
    name: "askBlindly",
    input: { blinded },
    side: "HOME",
    work: async (scope, introduction, by) => {
      const { sql, now } = scope;
      const { id, organization, need, conflict } = introduction;
      const question = { need, purpose: "CONFLICT_CHECK", organization, now } as const;
      const permission = await livingPermission(sql, question);
      const problems = await whyNot(scope, introduction, blinded);
      if (!permission || problems.length > 0) return [...(permission ? [] : [notAllowed]), ...problems];
      await saveQuestion(sql, { introduction: id, grant: permission.id, blinded }, now);
      await setDeadline(sql, { kind: comparisonDue, subject: id }, comparisonBy(now));
      const details = { keys: blinded.length, permission: permission.id };
      const note = { kind: "ASK_BLINDLY", by, action: "conflict.ask-blindly", details } as const;
      await noteCheck(scope, { before: introduction, conflict: { ...conflict, blind: "ASKED" } }, note);
      await tellQuestion(sql, { introduction: id, organization, blinded });
      return [];
    },
  });
}

async function whyNot(
  { sql, now }: CommandScope,
  introduction: Introduction,
  blinded: readonly string[],
): Promise<Problem[]> {
  const isAskedFor = nextStepOf(introduction).step === "ASK_BLINDLY";
  const count = await countQuestions(sql, introduction.organization, countedSince(now));
  return [
    ...(isAskedFor ? [] : [notNow]),
    ...(count >= maxQuestions ? [tooMany] : []),
    ...((await areBlinded(blinded)) ? [] : [notBlinded]),
  ];
}

/** The curve is loaded with the first question: a partner at rest does without. */
async function areBlinded(blinded: readonly string[]): Promise<boolean> {
  if (blinded.length === 0 || blinded.length > maxBlinded) return false;
  const { isPoint } = await import("#shared/blind/is-point.ts");
  return blinded.every((text) => {
    const bytes = pointForm.safeParse(text).success ? fromBase64url(text) : undefined;
    return bytes !== undefined && isPoint(bytes);
  });
}

const notNow = problem(
  "WRONG_STATE",
  ["introduction"],
  "A blind comparison is not asked for here, or was asked already: there is one for an introduction. It shows what comes next.",
);

const tooMany = problem(
  "TOO_MANY",
  ["introduction"],
  `One organization is asked at most ${maxQuestions} times in 30 days. Say ASK_A_HUMAN (reportBlindly), and a checker looks.`,
);

const notBlinded = problem(
  "MALFORMED",
  ["blinded"],
  `Give from 1 to ${maxBlinded} keys as the product's library blinds them. Names in clear are never sent.`,
);

const notAllowed = problem(
  "NOT_ALLOWED",
  ["introduction"],
  "No living permission for the conflict check names this organization. Ask the survivor and record it first (recordPermission).",
);
