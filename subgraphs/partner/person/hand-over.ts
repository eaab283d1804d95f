import { z } from "zod";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { countOpenNeedsHeldBy, moveOpenNeeds, openNeedsAmong } from "../need/need-work.store.ts";
import { noteForThemAlone, noteUpdate } from "../notice/note-update.ts";
import { moveOpenResponders } from "../responder/responder-work.store.ts";
import { findManagedPerson, nobody } from "./find-managed-person.ts";
import type { Person } from "./person.entity.ts";
import { mayHoldNeeds } from "./person.policy.ts";
import { lockPerson } from "./person.store.ts";

export type HandOver = {
  from: string;
  to: string;
  /** These needs alone; without it everything that is open, responders too. */
  needs?: readonly string[] | null | undefined;
  idempotencyKey: string;
};

/** Chosen by hand. */
const mostChosen = 100;

const handedOver = z.object({ from: z.string(), to: z.string(), needs: z.number(), responders: z.number() });
export type HandedOver = z.output<typeof handedOver>;

/** Moves open work of one person to another at once: all of it, or the needs that are named. */
export async function handOver(context: PartnerContext, { from, to, needs, idempotencyKey }: HandOver) {
  const input = { from, to, ...(needs ? { needs } : {}) };
  const command = { name: "handOver", idempotencyKey, input, resultForm: handedOver };
  return runCommand<HandedOver>(context, {
    ...command,
    work: async (scope) => {
      const { actor } = scope;
      if (from !== actor.id && !actor.roles.includes("COORDINATOR")) return refused(notYours);
      const giver = await findManagedPerson(scope, from);
      if (!giver.ok) return giver;
      const problems = [
        ...(await checkNeeds(scope.em, from, needs ?? [])),
        ...whyNotTo(await lockPerson(scope.em, to), from, await countOpenNeedsHeldBy(scope.em, from)),
      ];
      if (problems.length > 0) return refused(...problems);
      return { ok: true, result: await move(scope, { from, to, only: needs ?? undefined }) };
    },
  });
}

/** What is named must be held, unfinished, by whoever gives it. */
async function checkNeeds(em: EntityManager, from: string, needs: readonly string[]): Promise<Problem[]> {
  if (needs.length > mostChosen) return [problem("TOO_MANY", ["needs"], `Choose at most ${mostChosen} at a time.`)];
  const held = needs.length === 0 ? new Set<string>() : await openNeedsAmong(em, from, needs);
  return needs.flatMap((id, at) => (held.has(id) ? [] : [problem("NOT_FOUND", ["needs", String(at)], notHeld)]));
}

type Move = { from: string; to: string; only: readonly string[] | undefined };

async function move(scope: CommandScope, { from, to, only }: Move): Promise<HandedOver> {
  const needs = await moveOpenNeeds(scope.em, { from, to, only });
  const responders = only ? [] : await moveOpenResponders(scope.em, { from, to });
  await tellStaffAnew(scope, responders);
  for (const subject of [...needs, ...responders])
    scope.record({ action: "work.hand-over", subject, details: { from, to } });
  const counts = { needs: needs.length, responders: responders.length };
  if (counts.needs + counts.responders > 0) await tellBoth(scope, { from, to });
  scope.record({ action: "person.hand-over", subject: from, details: { to, ...counts } });
  return { from, to, ...counts };
}

/** Whoever did not do it themselves: who has it now, and who had it. */
async function tellBoth(scope: CommandScope, { from, to }: Omit<Move, "only">): Promise<void> {
  const doer = scope.actor.id;
  if (to !== doer) await noteUpdate(scope, { person: to, subject: from, kind: "WORK_HANDED_OVER", urgency: "SOON" });
  if (from === doer) return;
  await noteForThemAlone(scope, { person: from, subject: to, kind: "WORK_TAKEN_OVER", urgency: "SOON" });
}

function whyNotTo(taker: Person | undefined, from: string, needs: number): Problem[] {
  if (!taker) return [nobody("to")];
  if (taker.id === from) return [problem("MALFORMED", ["to"], "Name somebody else to take over the work.")];
  if (!taker.isActive()) return [problem("WRONG_STATE", ["to"], "Only somebody who is active can take over work.")];
  if (needs === 0 || mayHoldNeeds(taker.roles)) return [];
  return [
    problem("NOT_ALLOWED", ["to"], "Needs are held by advocates and coordinators. Change this person's roles first."),
  ];
}

const notYours = problem("NOT_ALLOWED", ["from"], "For others a coordinator does this. Ask a coordinator of yours.");
const notHeld = "They hold no open need of this id. Load the page again: somebody may have taken it over already.";
