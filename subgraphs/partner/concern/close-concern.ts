import type { ConcernOutcome } from "#shared/codes/concern.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { followCard } from "../card/follow-card.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { findPerson } from "../person/person.store.ts";
import type { Responder } from "../responder/responder.entity.ts";
import { hasStudents, lockResponder } from "../responder/responder.store.ts";
import { supervises } from "../responder/retire-responder.ts";
import type { Concern } from "./concern.entity.ts";
import { isNamedAlike } from "./concern.policy.ts";
import { concernById, isSuspendedOtherwise, lockConcern } from "./concern.store.ts";
import { tellConcern } from "./concern-event.ts";

export type CloseConcern = { concern: string; outcome: ConcernOutcome; idempotencyKey: string };

/**
 * A coordinator looked into it. The responder can be found again when no other open concern keeps them hidden; one
 * that is upheld retires them.
 */
export async function closeConcern(context: PartnerContext, { idempotencyKey, ...input }: CloseConcern) {
  return runCommand<ChangedRow>(context, {
    name: "closeConcern",
    idempotencyKey,
    input,
    resultForm: changedRow,
    work: async (scope) => {
      const found = await lockBoth(scope, input.concern);
      if (!found) return refused(notFound);
      const { concern, responder } = found;
      if (await isAboutThemself(scope, found)) return refused(aboutYourself);
      const problems = await stopping(scope, found, input.outcome);
      if (problems.length > 0) return refused(...problems);
      const isHiddenStill = await isSuspendedOtherwise(scope.em, concern);
      concern.close(input.outcome, scope.actor.id, scope.now);
      await followCard(scope, responder, () => {
        if (input.outcome === "UPHELD") responder.retire(scope.now);
        else if (!isHiddenStill && responder.isSuspended) responder.reinstate(scope.now);
      });
      await tellConcern(scope.sql, concern);
      await settleUpdates(scope, concern.id);
      const details = { outcome: input.outcome, isSuspended: responder.isSuspended, concern: concern.id };
      scope.record({ action: "concern.close", subject: responder.id, details });
      return { ok: true, result: { id: concern.id, warnings: [] } };
    },
  });
}

type Found = { concern: Concern; responder: Responder };

/** The responder first, as reporting does: two commands never wait for each other. */
async function lockBoth({ em }: CommandScope, id: string): Promise<Found | undefined> {
  const known = await concernById(em, id);
  const responder = known && (await lockResponder(em, known.responder));
  const concern = responder && (await lockConcern(em, id));
  return concern ? { concern, responder } : undefined;
}

/** By the name of now or of when it was reported: an entry that was renamed meanwhile is nobody else. */
async function isAboutThemself({ em, actor }: CommandScope, { concern, responder }: Found): Promise<boolean> {
  const person = await findPerson(em, actor.id);
  const names = [responder.name, concern.responderName];
  return person !== undefined && names.some((name) => isNamedAlike(person.name, name));
}

async function stopping(
  { em }: CommandScope,
  { concern, responder }: Found,
  outcome: ConcernOutcome,
): Promise<Problem[]> {
  const isOver = concern.state === "CLOSED" ? [closed] : [];
  const mustMove = outcome === "UPHELD" && responder.state !== "RETIRED" && (await hasStudents(em, responder.id));
  return mustMove ? [...isOver, supervises] : isOver;
}

const notFound = problem("NOT_FOUND", ["concern"], "Your organization has no concern of this id. Check the id.");

const aboutYourself = problem(
  "NOT_ALLOWED",
  ["concern"],
  "This concern is about an entry that bears your name. Another coordinator has to look into it.",
);

const closed = problem("WRONG_STATE", ["concern"], "This concern is closed. A new one has to be reported anew.");
