import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockPerson } from "../person/person.store.ts";
import { notOwn } from "./keep-push-subscription.ts";
import { endPushEndpoints, pushEndpointsOf } from "./push-subscription.store.ts";

export type EndPushSubscription = { person: string; endpoint: string | null; idempotencyKey: string };

/** Somebody ends push messages: on one device, or on all, as when one was lost. */
export async function endPushSubscription(context: PartnerContext, { idempotencyKey, ...asked }: EndPushSubscription) {
  return runCommand<ChangedRow>(context, {
    name: "endPushSubscription",
    idempotencyKey,
    input: asked,
    resultForm: changedRow,
    work: async ({ em, sql, actor, record }) => {
      const { person, endpoint } = asked;
      const isOwn = person === actor.id && (await lockPerson(em, person)) !== undefined;
      if (!isOwn) return refused(notOwn);
      const endpoints = endpoint === null ? await pushEndpointsOf(sql, person) : [endpoint];
      const ended = await endPushEndpoints(sql, person, endpoints);
      if (ended === 0) return refused(notFound);
      record({ action: "person.end-push-subscription", subject: person, details: { devices: ended } });
      return { ok: true, result: { id: person, warnings: [] } };
    },
  });
}

const notFound = problem(
  "NOT_FOUND",
  ["endpoint"],
  "No such device of yours is sent push messages. There is nothing left to end.",
);
