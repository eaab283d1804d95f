import type { Sql } from "#shared/database/sql.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findManagedPerson } from "../person/find-managed-person.ts";
import { findPerson } from "../person/person.store.ts";
import { pauseWhileAway } from "../responder/pause-while-away.ts";
import { respondersHeldAmong } from "../responder/responder-work.store.ts";
import { type AwayFields, checkAway } from "./check-away.ts";
import { isDeputyOfDeputies, keepAway } from "./reachability-change.store.ts";

export type SetAway = { person: string; input: AwayFields; idempotencyKey: string };

/** When somebody is away, and who looks after what is theirs: said by themselves, or by a coordinator. */
export async function setAway(context: PartnerContext, { idempotencyKey, ...asked }: SetAway) {
  return runCommand<ChangedRow>(context, {
    name: "setAway",
    idempotencyKey,
    input: asked,
    resultForm: changedRow,
    work: async (scope) => {
      const { person, input } = asked;
      const { actor } = scope;
      const problems = checkAway(input, scope.now, ["input"]);
      if (person !== actor.id && !actor.roles.includes("COORDINATOR")) return refused(notYours, ...problems);
      const found = await findManagedPerson(scope, person);
      const unfound = found.ok ? [] : found.problems;
      const all = [
        ...unfound,
        ...problems,
        ...(await checkDeputy(scope, person, input.deputy ?? null)),
        ...(await checkPauses(scope.sql, person, input.pauses ?? [])),
      ];
      if (all.length > 0) return refused(...all);
      await leave(scope, person, input);
      return { ok: true, result: { id: person, warnings: [] } };
    },
  });
}

async function leave(scope: CommandScope, person: string, { from, until, deputy, pauses }: AwayFields) {
  const absence = {
    person,
    from: from ?? null,
    until: until ?? null,
    deputy: deputy ?? null,
    pauses: until ? [...new Set(pauses)] : [],
  };
  await keepAway(scope.sql, absence, scope.now);
  const details = { isAway: absence.until !== null, deputy: absence.deputy ?? "", pauses: absence.pauses.length };
  scope.record({ action: "person.set-away", subject: person, details });
  await pauseWhileAway(scope, person);
}

/** Only what they look after pauses with them. */
async function checkPauses(sql: Sql, person: string, pauses: readonly string[]): Promise<Problem[]> {
  const path = ["input", "pauses"];
  if (pauses.length > mostPauses) return [problem("TOO_MANY", path, "Choose at most 1,000 profiles.")];
  const held = new Set(pauses.length === 0 ? [] : await respondersHeldAmong(sql, person, pauses));
  return pauses.flatMap((id, at) => (held.has(id) ? [] : [problem("NOT_FOUND", [...path, String(at)], notTheirs)]));
}

async function checkDeputy({ em, sql }: CommandScope, person: string, deputy: string | null): Promise<Problem[]> {
  if (deputy === null) return [];
  const path = ["input", "deputy"];
  if (deputy === person) return [problem("MALFORMED", path, "Name a colleague: nobody is their own deputy.")];
  const colleague = await findPerson(em, deputy);
  if (!colleague?.isActive()) {
    return [problem("NOT_FOUND", path, "Your organization has nobody active of this id. Choose a colleague.")];
  }
  if (!(await isDeputyOfDeputies(sql, { person, deputy }))) return [];
  const sentence = "Their own deputy would be, at the end, the one who is away: nobody would look. Choose another.";
  return [problem("MALFORMED", path, sentence)];
}

const mostPauses = 1_000;
const notTheirs = "They look after no profile of this id. Load the page again: somebody else may look after it now.";
const notYours = problem("NOT_ALLOWED", ["person"], "For others a coordinator says this. Ask a coordinator of yours.");
