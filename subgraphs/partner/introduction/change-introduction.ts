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

/** On which side somebody speaks who is on both: where an organization asks its own responder. */
export type SpokenSide = "HOME" | "OTHER";

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
  /** Of either side's commands: for which side it is given. By itself that of whoever answers, for those on both. */
  as?: SpokenSide | undefined;
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
    input: { introduction: id, input: change.input, as: change.as },
    resultForm: changedIntroductions,
    work: async (scope) => {
      const found = await findIntroduction(scope, id, change);
      if (!found) return refused(isColleague(scope.actor, change) ? notTheirs : notFound);
      const problems = await change.work(scope, found.introduction, found.by);
      return problems.length > 0 ? refused(...problems) : { ok: true, result: { introductions: [id] } };
    },
  });
}

/** Whether somebody takes part is asked before the row is looked at: what is there takes no longer than what is not. */
async function findIntroduction({ sql, actor }: CommandScope, id: string, { side, as }: Meant) {
  const isOther = as !== "HOME" && (await takesPart(sql, { person: actor.id, introduction: id, side }));
  const isHome = mayForHome(actor, { side, as });
  if (!isOther && !isHome) return undefined;
  const introduction = await lockIntroduction(sql, id);
  if (!introduction?.isConfirmed) return undefined;
  const mine = isOther ? othersOf(introduction, side).find((one) => one.id === actor.id) : undefined;
  if (isOther && !mine) return undefined;
  const name = mine ? mine.name : await nameOfPerson(sql, actor.id);
  const by: Speaker = { side: isOther ? "OTHER" : "HOME", actor: actor.id, name };
  return { introduction, by };
}

type Meant = Pick<IntroductionChange, "side" | "as">;

/** The home's own commands are open by policy to those who work on needs; of either side's that is asked here. */
function mayForHome(actor: CommandScope["actor"], { side, as }: Meant): boolean {
  if (!actor.isHome || as === "OTHER") return false;
  return side === "HOME" || (side === "EITHER" && worksOnNeeds(actor));
}

/** Somebody of home who neither works on needs nor answers for the responder; they hear that of whatever id they give. */
function isColleague(actor: CommandScope["actor"], { side }: Meant): boolean {
  return side === "EITHER" && actor.isHome && !worksOnNeeds(actor);
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
  "Whoever works on needs does this, or whoever answers for the responder who is asked. Ask one of your colleagues.",
);

const wrongState = problem(
  "WRONG_STATE",
  ["introduction"],
  "That cannot be done where the introduction stands now. Look at it again: it shows what comes next.",
);
