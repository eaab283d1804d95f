import type { z } from "zod";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import type { Introduction } from "../introduction/introduction.store.ts";
import { nextStepOf } from "../introduction/move-introduction.ts";
import { noteAtHome } from "../introduction/step-introduction.ts";
import { saveWay } from "./check-standing.store.ts";
import { asShown, type CheckStanding } from "./check-standing.ts";
import type { toldWay } from "./conflict-events.ts";
import { forgetCheck } from "./forget-check.ts";
import { followTurn } from "./note-check.ts";

/**
 * The responder's organization says how it looks for conflicts, and who looks: its own people alone. What was sealed
 * or asked in another way is not needed any more, and deleted. The introduction is locked.
 */
export async function followWay(
  scope: ChangeScope,
  before: Introduction,
  said: z.output<typeof toldWay> = asShown,
): Promise<Introduction> {
  const { way } = said;
  const checkers = said.checkers.filter(({ id }) => partitionOf(id) === before.organization);
  await saveWay(scope.sql, before, { way, checkers });
  const conflict = await keepOrForget(scope, { ...before, conflict: { ...before.conflict, way, checkers } }, before);
  const after = { ...before, conflict };
  if (nextStepOf(before).step === nextStepOf(after).step) return after;
  if (nextStepOf(after).side === "HOME") await noteAtHome(scope, after);
  return followTurn(scope, before, after);
}

async function keepOrForget(
  { sql }: ChangeScope,
  after: Introduction,
  { conflict: before }: Introduction,
): Promise<CheckStanding> {
  const isNothing = before.readers.length === 0 && before.blind === null;
  return after.conflict.way === before.way || isNothing ? after.conflict : forgetCheck(sql, after, "OVER");
}
