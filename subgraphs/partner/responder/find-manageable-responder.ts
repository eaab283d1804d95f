import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused } from "../command/run-command.ts";
import type { Responder } from "./responder.entity.ts";
import { lockResponder } from "./responder.store.ts";

export type FoundResponder = { ok: true; responder: Responder } | { ok: false; problems: readonly Problem[] };

/** The responder that a command is about, locked. */
export async function findManageableResponder(scope: CommandScope, id: string): Promise<FoundResponder> {
  const responder = await lockResponder(scope.em, id);
  if (!responder) return refused(notFound);
  if (responder.state === "RETIRED") return refused(retired);
  return { ok: true, responder };
}

const notFound = problem("NOT_FOUND", ["responder"], "Your organization has no responder of this id. Check the id.");

const retired = problem(
  "WRONG_STATE",
  ["responder"],
  "This responder is retired and cannot be changed any more. Add them anew instead.",
);
