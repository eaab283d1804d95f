import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { type ChangeIntroduction, changeIntroduction } from "../introduction/change-introduction.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { livingPermission } from "../permission/living-permission.ts";
import { forgetContent } from "./check-standing.store.ts";
import type { BlindOutcome } from "./conflict-check.codes.ts";
import { noteCheck } from "./note-check.ts";
import { comparisonDue } from "./quota.ts";
import { takeBackQuestion, tellCheck } from "./tell-check.ts";

export type ReportBlindly = ChangeIntroduction & { outcome: BlindOutcome };

/**
 * Says what the page found by comparing: one answer for all names. Whoever cannot compare, or would rather not, has
 * somebody look. What was asked and answered is deleted.
 */
export function reportBlindly(context: PartnerContext, { outcome, ...given }: ReportBlindly) {
  return changeIntroduction(context, given, {
    name: "reportBlindly",
    input: { outcome },
    side: "HOME",
    work: async (scope, introduction, by) => {
      const { sql, now } = scope;
      const { id, organization, need, conflict } = introduction;
      const asked = { need, purpose: "CONFLICT_CHECK", organization, now } as const;
      const isAllowed = (await livingPermission(sql, asked)) !== undefined;
      const problems = [...(isAllowed ? [] : [notAllowed]), ...(isOpen(introduction, outcome) ? [] : [notNow])];
      if (problems.length > 0) return problems;
      if (conflict.blind === "ASKED") await takeBackQuestion(sql, { introduction: id, organization });
      await forgetContent(sql, id, outcome);
      await clearDeadline(sql, { kind: comparisonDue, subject: id });
      const note = { kind: "COMPARE_NAMES", by, code: outcome, action: "conflict.compare" } as const;
      await noteCheck(scope, { before: introduction, conflict: { ...conflict, blind: outcome } }, note);
      await tellCheck(sql, { introduction: id, organization, what: outcome });
      return [];
    },
  });
}

/** Only who has an answer can say that nothing was found; that somebody has to look can be said at any time before. */
function isOpen(introduction: Introduction, outcome: BlindOutcome): boolean {
  const { step } = nextStepOf(introduction);
  if (step === "COMPARE_NAMES") return true;
  return outcome === "ASK_A_HUMAN" && (step === "ASK_BLINDLY" || step === "WAIT_FOR_COMPARISON");
}

const notNow = problem(
  "WRONG_STATE",
  ["introduction"],
  "There is no blind answer to compare with. Look at the introduction: it shows what comes next.",
);

const notAllowed = problem(
  "NOT_ALLOWED",
  ["introduction"],
  "No living permission for the conflict check names this organization. Ask the survivor and record it first (recordPermission).",
);
