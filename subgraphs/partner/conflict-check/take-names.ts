import { type Problem, problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { type ChangeIntroduction, changeIntroduction } from "../introduction/change-introduction.ts";
import { type Introduction, lockIntroduction } from "../introduction/introduction.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { mayNamesGo } from "./conflict-permission.ts";
import { noteCheck } from "./note-check.ts";
import { markNamesTaken, sealedNamesOf } from "./sealed-names.store.ts";

/** A checker takes the names that were sealed for them: recorded each time, and told to the home. */
export function takeNames(context: PartnerContext, given: ChangeIntroduction) {
  return changeIntroduction(context, given, {
    name: "takeNames",
    side: "CHECKER",
    work: async (scope, introduction, by) => {
      const { sql, now, actor } = scope;
      const problems = await whyNot(context, introduction, sql);
      if (problems.length > 0) return problems;
      await markNamesTaken(sql, introduction.id, now);
      const takenAt = introduction.conflict.takenAt ?? now.toISOString();
      const details = { checker: actor.id, version: introduction.conflict.namesVersion };
      const note = { kind: "TAKE_NAMES", by, action: "conflict.take-names", details } as const;
      await noteCheck(scope, { before: introduction, conflict: { ...introduction.conflict, takenAt } }, note);
      return [];
    },
  });
}

/** What was taken, as it was sealed; null when it may not go any more. Asked anew in the transaction in which it goes. */
export function readTakenNames(context: PartnerContext, id: string): Promise<string | null> {
  return inTransaction(context.forkEntityManager(), async (_, sql) => {
    const introduction = await lockIntroduction(sql, id);
    const isFree = introduction !== undefined && (await whyNot(context, introduction, sql)).length === 0;
    const part = isFree ? await sealedNamesOf(sql, id) : undefined;
    return { isKept: false, value: part ? JSON.stringify(part) : null };
  });
}

async function whyNot(
  { actor, now }: PartnerContext,
  introduction: Introduction,
  sql: Parameters<typeof mayNamesGo>[0],
): Promise<Problem[]> {
  if (nextStepOf(introduction).step !== "CHECK_NAMES") return [notThere];
  const person = actor.kind === "person" ? actor.id : "";
  if (!introduction.conflict.readers.includes(person)) return [notForYou];
  const grant = (await sealedNamesOf(sql, introduction.id))?.context.grant ?? "";
  const { need, organization } = introduction;
  return (await mayNamesGo(sql, { need, organization, people: [person], permission: grant, now })) ? [] : [notAllowed];
}

const notThere = problem("WRONG_STATE", ["introduction"], "No names wait here. Your update comes when there are some.");

const notForYou = problem(
  "NOT_ALLOWED",
  ["introduction"],
  "These names were sealed for another checker. Ask the need's organization to seal them for you too.",
);

const notAllowed = problem("NOT_ALLOWED", ["introduction"], "The survivor does not allow this any more.");
