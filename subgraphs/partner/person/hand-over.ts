import { z } from "zod";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { countOpenNeedsHeldBy, moveOpenNeeds } from "../need/need-work.store.ts";
import { moveOpenResponders } from "../responder/responder-work.store.ts";
import { findManagedPerson, nobody } from "./find-managed-person.ts";
import type { Person } from "./person.entity.ts";
import { mayHoldNeeds } from "./person.policy.ts";
import { lockPerson } from "./person.store.ts";

export type HandOver = { from: string; to: string; idempotencyKey: string };

const handedOver = z.object({ from: z.string(), to: z.string(), needs: z.number(), responders: z.number() });
export type HandedOver = z.output<typeof handedOver>;

/** Moves all open work of one person to another at once. */
export async function handOver(context: PartnerContext, { from, to, idempotencyKey }: HandOver) {
  const command = { name: "handOver", idempotencyKey, input: { from, to }, resultForm: handedOver };
  return runCommand<HandedOver>(context, {
    ...command,
    work: async (scope) => {
      const giver = await findManagedPerson(scope, from);
      if (!giver.ok) return giver;
      const problems = whyNotTo(await lockPerson(scope.em, to), from, await countOpenNeedsHeldBy(scope.em, from));
      if (problems.length > 0) return refused(...problems);
      return { ok: true, result: await move(scope, { from, to }) };
    },
  });
}

async function move(scope: CommandScope, { from, to }: { from: string; to: string }): Promise<HandedOver> {
  const needs = await moveOpenNeeds(scope.em, { from, to });
  const responders = await moveOpenResponders(scope.em, { from, to });
  await tellStaffAnew(scope, responders);
  for (const subject of [...needs, ...responders])
    scope.record({ action: "work.hand-over", subject, details: { from, to } });
  const counts = { needs: needs.length, responders: responders.length };
  scope.record({ action: "person.hand-over", subject: from, details: { to, ...counts } });
  return { from, to, ...counts };
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
