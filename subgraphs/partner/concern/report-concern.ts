import { type ConcernReason, isSerious } from "#shared/codes/concern.ts";
import { problem } from "#shared/errors/problem.ts";
import { followCard } from "../card/follow-card.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { tellCoordinators } from "../notice/tell-coordinators.ts";
import type { Responder } from "../responder/responder.entity.ts";
import { lockResponder } from "../responder/responder.store.ts";
import { Concern } from "./concern.entity.ts";
import { maySuspendAtOnce } from "./concern.policy.ts";
import { countSuspendedBy, isReportedAlready } from "./concern.store.ts";
import { tellConcern } from "./concern-event.ts";

export type ReportConcern = { responder: string; reason: ConcernReason; idempotencyKey: string };

/**
 * Somebody is worried about a responder of ours. A serious reason hides the responder from everybody else in the same
 * transaction, until a coordinator has looked into it; coordinators and the centre's operators are told either way.
 */
export async function reportConcern(context: PartnerContext, { idempotencyKey, ...input }: ReportConcern) {
  return runCommand<ChangedRow>(context, {
    name: "reportConcern",
    idempotencyKey,
    input,
    resultForm: changedRow,
    work: async (scope) => {
      const { actor } = scope;
      const responder = await lockResponder(scope.em, input.responder);
      if (!responder || !(actor.isHome || responder.wasEverPublic())) return refused(notFound);
      const report = { ...input, reportedBy: actor.id, reportedByOrganization: actor.organization };
      if (await isReportedAlready(scope.em, report)) return refused(duplicate);
      const isSuspending = await suspendIfSerious(scope, responder, input.reason);
      const id = scope.newId();
      const concern = scope.em.create(Concern, {
        ...report,
        id,
        responderName: responder.name,
        isSuspending,
        reportedAt: scope.now,
        state: "OPEN",
        outcome: null,
        closedBy: null,
        closedAt: null,
      });
      await tellConcern(scope.sql, concern);
      await tellCoordinators(scope, { subject: id, kind: "CONCERN_REPORTED", urgency: "SOON", except: actor.id });
      const details = { reason: input.reason, isSuspending, organization: actor.organization };
      scope.record({ action: "concern.report", subject: responder.id, details: { ...details, concern: id } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

/** Whether this concern keeps them hidden from now on. */
async function suspendIfSerious(scope: CommandScope, responder: Responder, reason: ConcernReason): Promise<boolean> {
  if (!isSerious(reason)) return false;
  const { actor, now, sql } = scope;
  const already = actor.isHome ? 0 : await countSuspendedBy(sql, actor.organization);
  if (!maySuspendAtOnce(actor, already)) return false;
  await followCard(scope, responder, () => responder.suspend(now));
  return true;
}

const notFound = problem("NOT_FOUND", ["responder"], "This organization has no responder of this id. Check the id.");

const duplicate = problem(
  "DUPLICATE",
  ["reason"],
  "You have reported this already, and it is being looked into. Give another reason if there is one.",
);
