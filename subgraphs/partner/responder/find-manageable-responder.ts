import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused } from "../command/run-command.ts";
import type { Actor } from "../context.ts";
import type { Responder } from "./responder.entity.ts";
import { mayApproveResponders, mayManageResponders } from "./responder.policy.ts";
import { lockResponder } from "./responder.store.ts";

export type FoundResponder = { ok: true; responder: Responder } | { ok: false; problems: readonly Problem[] };

/** The responder that somebody of the organization wants to change, locked. */
export async function findManageableResponder(scope: CommandScope, id: string): Promise<FoundResponder> {
  return findAllowed(scope, id, { isAllowed: mayManageResponders, refusal: notAllowed });
}

/** The responder that a coordinator wants to check or approve, locked. */
export async function findApprovableResponder(scope: CommandScope, id: string): Promise<FoundResponder> {
  return findAllowed(scope, id, { isAllowed: mayApproveResponders, refusal: notCoordinator });
}

type Rule = { isAllowed: (actor: Actor) => boolean; refusal: Problem };

async function findAllowed(scope: CommandScope, id: string, { isAllowed, refusal }: Rule): Promise<FoundResponder> {
  if (!isAllowed(scope.actor)) return refused(refusal);
  const responder = await lockResponder(scope.em, id);
  if (!responder) return refused(notFound);
  if (responder.state === "RETIRED") return refused(retired);
  return { ok: true, responder };
}

export const notAllowed = problem("NOT_ALLOWED", [], "Only people of the organization keep its responders.");

const notCoordinator = problem("NOT_ALLOWED", [], "Only a coordinator can do this. Ask one of your organization.");

const notFound = problem("NOT_FOUND", ["responder"], "Your organization has no responder of this id. Check the id.");

const retired = problem(
  "WRONG_STATE",
  ["responder"],
  "This responder is retired and cannot be changed any more. Add them anew instead.",
);
