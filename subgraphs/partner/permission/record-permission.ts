import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findRevisableNeed, findWorkableNeed } from "../need/find-workable-need.ts";
import { checkPermission, type PermissionContent, type PermissionFields, usualDays } from "./check-permission.ts";
import { setExpiry } from "./end-permissions.ts";
import { countPermissionsOf, insertPermission } from "./permission.store.ts";

export type RecordPermission = { need: string; input: PermissionFields; idempotencyKey: string };

const dayMs = 24 * 60 * 60 * 1_000;
const maxOfNeed = 100;

/** Writes down what the survivor, or their guardian, has allowed. Nothing else in the product is a condition of it. */
export async function recordPermission(
  context: PartnerContext,
  { need, input, idempotencyKey }: RecordPermission,
): Promise<Worked<ChangedRow>> {
  const command = { name: "recordPermission", idempotencyKey, input: { need, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      // Before a draft leaves it can be allowed to tell what is rare; nobody takes part in it who could be named.
      const find = input.purpose === "ASK_NETWORK" ? findRevisableNeed : findWorkableNeed;
      const found = await find(scope, need);
      if (!found.ok) return found;
      const { exceptOrganizations } = found.need;
      const known = { organizations: context.knownOrganizations(), exceptOrganizations };
      const { value, problems } = checkPermission(input, ["input"], known);
      const isFull = (await countPermissionsOf(scope.sql, need)) >= maxOfNeed;
      if (problems.length > 0 || isFull) return refused(...(isFull ? [tooMany] : []), ...problems);
      return write(scope, need, { ...unsaid, ...value, purpose: input.purpose, givenBy: input.givenBy });
    },
  });
}

const unsaid = {
  organization: null,
  responder: null,
  people: [],
  sections: [],
  language: "en",
  hasInterpreter: false,
  isTranslationReviewed: false,
  days: usualDays,
};

async function write(scope: CommandScope, need: string, content: PermissionContent): Promise<Worked<ChangedRow>> {
  const { sql, actor, now } = scope;
  const { days, ...said } = content;
  const id = scope.newId();
  const expiresAt = new Date(now.getTime() + days * dayMs);
  await insertPermission(sql, { id, need, ...said, recordedBy: actor.id, recordedAt: now, expiresAt });
  await setExpiry(scope, { id, expiresAt });
  const { purpose, organization, sections } = said;
  const to = organization === null ? {} : { organization };
  const details = { permission: id, purpose, ...to, sections, days };
  scope.record({ action: "permission.record", subject: need, details });
  return { ok: true, result: { id, warnings: [] } };
}

const tooMany = problem(
  "TOO_MANY",
  ["need"],
  `A need has at most ${maxOfNeed} permissions in all. Close this one and post a new need to go on.`,
);
