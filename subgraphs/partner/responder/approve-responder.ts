import { type Problem, problem } from "#shared/errors/problem.ts";
import type { CommandScope } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { noteOnce } from "../notice/note-once.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";
import type { Responder } from "./responder.entity.ts";
import { responderById } from "./responder.store.ts";

/** A coordinator vouches for a responder; from then on others can find them. */
export async function approveResponder(context: PartnerContext, given: ChangeResponder) {
  return changeResponder(context, given, {
    name: "approveResponder",
    action: "responder.approve",
    check: async (responder, { em }) => {
      const supervisor = responder.supervisor === null ? undefined : await responderById(em, responder.supervisor);
      return [...checkState(responder), ...checkAdmitted(responder), ...checkSupervised(responder, supervisor)];
    },
    apply: (responder, { actor, now }) => responder.approve(actor.id, now),
    tell: tellKeeper,
  });
}

/** Whoever looks after them hears that others can find them now, unless they approved them themselves. */
async function tellKeeper({ id, heldBy }: Responder, scope: CommandScope): Promise<void> {
  if (heldBy === scope.actor.id) return;
  await noteOnce(scope, { person: heldBy, subject: id, urgency: "CAN_WAIT", kind: "RESPONDER_APPROVED" });
}

function checkState({ state }: Responder): Problem[] {
  if (state === "AWAITING_APPROVAL") return [];
  const sentence =
    state === "APPROVED"
      ? "This responder is approved already."
      : "This responder is a draft. Revise it with isDraft: false first.";
  return [problem("WRONG_STATE", ["responder"], sentence)];
}

function checkAdmitted({ profession, admissions }: Responder): Problem[] {
  if (profession === "EXPERT" || profession === "INTERPRETER") return [];
  if (admissions.some((admission) => admission.checkedOn !== null)) return [];
  const sentence = "None of their admissions is checked. Check one with its regulator first (checkAdmission).";
  return [problem("REQUIRED", ["responder", "admissions"], sentence)];
}

function checkSupervised({ profession }: Responder, supervisor: Responder | undefined): Problem[] {
  if (profession !== "STUDENT" || supervisor?.isPublic()) return [];
  const sentence = "Their supervisor is not approved. Approve the supervisor first, or name another one.";
  return [problem("WRONG_STATE", ["responder", "supervisor"], sentence)];
}
