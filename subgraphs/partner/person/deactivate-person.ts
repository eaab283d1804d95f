import { type Problem, problem } from "#shared/errors/problem.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { endAccessOfColleague } from "../case-file/end-access.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import { conflictSetting } from "../conflict-check/conflict-setting.store.ts";
import { noteNoChecker } from "../conflict-check/note-no-checker.ts";
import type { PartnerContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { countOpenNeedsHeldBy } from "../need/need-work.store.ts";
import { endKeysOf } from "../person-key/end-keys-of.ts";
import { endPushEndpoints, pushEndpointsOf } from "../push/push-subscription.store.ts";
import { countOpenRespondersHeldBy } from "../responder/responder-work.store.ts";
import { findManagedPerson, lastCoordinator } from "./find-managed-person.ts";
import { isLastCoordinator } from "./is-last-coordinator.ts";
import type { Person } from "./person.entity.ts";

export type DeactivatePerson = { person: string; leavesWork?: boolean | null | undefined; idempotencyKey: string };

/**
 * Bars somebody; sessions, refresh tokens and keys end with it. Who holds open work is kept in, unless they must be out
 * at once: then it stays in their name until a coordinator hands it over, and coordinators are told what comes for it.
 */
export async function deactivatePerson(context: PartnerContext, { person: id, ...asked }: DeactivatePerson) {
  const { leavesWork, idempotencyKey } = asked;
  const input = { person: id, ...(leavesWork ? { leavesWork } : {}) };
  const command = { name: "deactivatePerson", idempotencyKey, input, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManagedPerson(scope, id);
      if (!found.ok) return found;
      const problems = await whyNotNow(scope.em, found.person, leavesWork ?? false);
      if (problems.length > 0) return refused(...problems);
      const { checkers } = await conflictSetting(scope.sql);
      found.person.deactivate(scope.now);
      await tellStaffAnew(scope);
      await noteNoChecker(scope, { before: checkers });
      await endSessionsOf(scope.sql, id);
      await endPushEndpoints(scope.sql, id, await pushEndpointsOf(scope.sql, id));
      scope.record({ action: "person.deactivate", subject: id });
      await endKeysOf(scope, id);
      await endAccessOfColleague(scope, id);
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

async function whyNotNow(em: EntityManager, person: Person, leavesWork: boolean): Promise<Problem[]> {
  if (!person.isActive()) return [notActive];
  const isLast = await isLastCoordinator(em, person);
  if (leavesWork) return isLast ? [lastCoordinator] : [];
  const needs = await countOpenNeedsHeldBy(em, person.id);
  const responders = await countOpenRespondersHeldBy(em, person.id);
  return [...(isLast ? [lastCoordinator] : []), ...(needs + responders > 0 ? [openWork(needs, responders)] : [])];
}

function openWork(needs: number, responders: number): Problem {
  const held = [counted(needs, "open need"), counted(responders, "responder")]
    .filter((one) => one !== "")
    .join(" and ");
  return problem("OPEN_WORK", ["person"], `They look after ${held}. Hand this over to somebody else first.`);
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}

const notActive = problem(
  "WRONG_STATE",
  ["person"],
  "Only somebody who is active can be deactivated. To take back an invitation, withdraw it.",
);
