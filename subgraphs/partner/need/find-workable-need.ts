import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused } from "../command/run-command.ts";
import type { Need } from "./need.entity.ts";
import { lockNeed } from "./need.store.ts";

export type FoundNeed = { ok: true; need: Need } | { ok: false; problems: readonly Problem[] };

/** The need that a command is about, locked. */
export async function findWorkableNeed(scope: CommandScope, id: string): Promise<FoundNeed> {
  const need = await lockNeed(scope.em, id);
  if (!need) return refused(notFound);
  if (need.isDraft()) return refused(draft);
  if (!need.isActive()) return refused(finished);
  return { ok: true, need };
}

/** The same, or a draft: what was said so far, by somebody or by a file, may be mended before. */
export async function findRevisableNeed(scope: CommandScope, id: string): Promise<FoundNeed> {
  const need = await lockNeed(scope.em, id);
  return need?.isDraft() ? { ok: true, need } : findWorkableNeed(scope, id);
}

const notFound = problem("NOT_FOUND", ["need"], "Your organization has no need of this id. Check the id.");

const draft = problem(
  "WRONG_STATE",
  ["need"],
  "This need is a draft. Look at it and open it first (openNeed), or take it back (withdrawNeed).",
);

const finished = problem(
  "WRONG_STATE",
  ["need"],
  "This need is closed or withdrawn and cannot be changed any more. Post a new one instead.",
);
