import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkLength } from "../codes/check-codes.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import type { ConflictWay } from "./conflict-check.codes.ts";
import { maxCheckers } from "./conflict-events.ts";
import { type ConflictSetting, conflictSetting, peopleWithKeys, saveConflictWay } from "./conflict-setting.store.ts";
import { settleNoChecker } from "./note-no-checker.ts";

export type SetConflictCheck = {
  organization: string;
  way: ConflictWay;
  checkers: readonly string[];
  idempotencyKey: string;
};

/** A coordinator says how conflicts of interest are looked for, and who looks; homes with which something lives are told. */
export async function setConflictCheck(context: PartnerContext, given: SetConflictCheck) {
  const { organization, way, checkers, idempotencyKey } = given;
  const input = { organization, way, checkers };
  const command = { name: "setConflictCheck", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const { sql } = scope;
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const people = await peopleWithKeys(sql, checkers.slice(0, maxCheckers));
      const problems = checkSetting(given, { people, setting: await conflictSetting(sql) });
      if (problems.length > 0) return refused(...problems);
      await saveConflictWay(sql, way, checkers);
      await tellStaffAnew(scope);
      await settleNoChecker(scope);
      const details = { way, checkers: checkers.length };
      scope.record({ action: "organization.set-conflict-check", subject: organization, details });
      return { ok: true, result: { id: organization, warnings: [] } };
    },
  });
}

type Known = { people: ReadonlyMap<string, boolean>; setting: ConflictSetting };

function checkSetting({ way, checkers }: SetConflictCheck, { people, setting }: Known): Problem[] {
  const min = way === "AS_SHOWN" ? 0 : 1;
  return [
    ...(way === "BLIND" && setting.keys === 0 ? [noList] : []),
    ...checkLength(checkers, { min, max: way === "AS_SHOWN" ? 0 : maxCheckers }, ["checkers"]),
    ...checkers.slice(0, maxCheckers).flatMap((id, index) => {
      const path = ["checkers", String(index)];
      if (checkers.indexOf(id) < index) return [problem("DUPLICATE", path, twice)];
      const hasKeys = people.get(id);
      if (hasKeys === undefined) return [problem("NOT_FOUND", path, notThere)];
      return hasKeys ? [] : [problem("REQUIRED", path, noKeys)];
    }),
  ];
}

const noList = problem(
  "REQUIRED",
  ["way"],
  "There is no list to compare with. Read one first: npm run organization -- conflict-list <id> --from <file>.",
);

const twice = "They are named twice. Leave one of the two out.";
const notThere = "Nobody of this id is active in your organization. Check the id.";
const noKeys = "They have no keys, so nothing can be sealed for them. Ask them to make their keys on their page first.";
