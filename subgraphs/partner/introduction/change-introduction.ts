import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import { mayCheck } from "../conflict-check/check-standing.store.ts";
import type { PartnerContext } from "../context.ts";
import { nameOfPerson } from "../person/name-of-person.ts";
import { type Introduction, lockIntroduction } from "./introduction.store.ts";
import { maySeeAsOther } from "./introduction-person.store.ts";
import { type Speaker, type Step, stepIntroduction } from "./step-introduction.ts";

/** Which introductions a command has made or changed. */
export const changedIntroductions = z.object({ introductions: z.array(z.string()) });
export type ChangedIntroductions = z.output<typeof changedIntroductions>;

export type ChangeIntroduction = { introduction: string; idempotencyKey: string };

export type IntroductionChange = {
  /** The mutation's name. */
  name: string;
  /** Arguments besides the introduction and the key. */
  input?: unknown;
  /**
   * Whose command it is: the need's people, the responder's, or either's; those who look for a conflict of interest,
   * or whoever may answer for that.
   */
  side: "HOME" | "OTHER" | "EITHER" | "CHECKER" | "ANSWERER";
  work(scope: CommandScope, introduction: Introduction, by: Speaker): Promise<readonly Problem[]>;
};

/** The way of all commands on an introduction that is there: find, lock, change; by those who take part alone. */
export function changeIntroduction(
  context: PartnerContext,
  { introduction: id, idempotencyKey }: ChangeIntroduction,
  change: IntroductionChange,
): Promise<Worked<ChangedIntroductions>> {
  return runCommand<ChangedIntroductions>(context, {
    name: change.name,
    idempotencyKey,
    input: { introduction: id, input: change.input },
    resultForm: changedIntroductions,
    work: async (scope) => {
      if (change.side === "EITHER" && scope.actor.isHome && !worksOnNeeds(scope.actor)) return refused(notTheirs);
      const found = await findIntroduction(scope, id, change.side);
      if (!found) return refused(notFound);
      const problems = await change.work(scope, found.introduction, found.by);
      return problems.length > 0 ? refused(...problems) : { ok: true, result: { introductions: [id] } };
    },
  });
}

/** Whether somebody takes part is asked before the row is looked at: what is there takes no longer than what is not. */
async function findIntroduction({ sql, actor }: CommandScope, id: string, side: IntroductionChange["side"]) {
  const isOther = await takesPart(sql, { person: actor.id, introduction: id, side });
  const isHome = actor.isHome && (side === "HOME" || side === "EITHER");
  if (!isOther && !isHome) return undefined;
  const introduction = await lockIntroduction(sql, id);
  if (!introduction?.isConfirmed) return undefined;
  const mine = isOther ? othersOf(introduction, side).find((one) => one.id === actor.id) : undefined;
  if (isOther && !mine) return undefined;
  const name = mine ? mine.name : await nameOfPerson(sql, actor.id);
  const by: Speaker = { side: isOther ? "OTHER" : "HOME", actor: actor.id, name };
  return { introduction, by };
}

/** Asked here, since commands of either side are open to all who are signed in; whoever was barred has no role left. */
export function worksOnNeeds({ roles }: Pick<CommandScope["actor"], "roles">): boolean {
  return roles.some((role) => role === "ADVOCATE" || role === "COORDINATOR");
}

type Part = { person: string; introduction: string; side: IntroductionChange["side"] };

/** Whether somebody of the responder's side may give such a command. */
async function takesPart(sql: Sql, { person, introduction, side }: Part): Promise<boolean> {
  if (side === "HOME") return false;
  if (side !== "CHECKER" && (await maySeeAsOther(sql, person, introduction))) return true;
  return (side === "CHECKER" || side === "ANSWERER") && mayCheck(sql, person, introduction);
}

function othersOf({ people, conflict }: Introduction, side: IntroductionChange["side"]) {
  if (side === "CHECKER") return conflict.checkers;
  return side === "ANSWERER" ? [...people, ...conflict.checkers] : people;
}

/** Takes the step that a command stands for, or tells that it cannot be taken now. */
export async function stepOrRefuse(
  scope: CommandScope,
  introduction: Introduction,
  step: Step,
): Promise<readonly Problem[]> {
  const after = await stepIntroduction(scope, introduction, step);
  return after ? [] : [wrongState];
}

export const notFound = problem(
  "NOT_FOUND",
  ["introduction"],
  "There is no introduction of this id for you. Check the id; one that has ended is not shown any more.",
);

const notTheirs = problem(
  "NOT_ALLOWED",
  ["introduction"],
  "Whoever works on needs does this: advocates and coordinators. Ask one of your colleagues.",
);

const wrongState = problem(
  "WRONG_STATE",
  ["introduction"],
  "That cannot be done where the introduction stands now. Look at it again: it shows what comes next.",
);
