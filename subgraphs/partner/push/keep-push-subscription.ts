import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockPerson } from "../person/person.store.ts";
import { isPushService } from "./push-service.ts";
import { keepPushEndpoint } from "./push-subscription.store.ts";

export type KeepPushSubscription = { person: string; endpoint: string; idempotencyKey: string };

/** Somebody allows push messages on the device that they hold. The address is recorded nowhere else. */
export async function keepPushSubscription(
  context: PartnerContext,
  { idempotencyKey, ...asked }: KeepPushSubscription,
) {
  return runCommand<ChangedRow>(context, {
    name: "keepPushSubscription",
    idempotencyKey,
    input: asked,
    resultForm: changedRow,
    work: async ({ em, sql, actor, now, record }) => {
      const { person, endpoint } = asked;
      const isOwn = person === actor.id && (await lockPerson(em, person)) !== undefined;
      const problems = [...(isOwn ? [] : [notOwn]), ...checkSubscription(context, endpoint)];
      if (problems.length > 0) return refused(...problems);
      await keepPushEndpoint(sql, { endpoint, person, keptAt: now });
      record({ action: "person.keep-push-subscription", subject: person });
      return { ok: true, result: { id: person, warnings: [] } };
    },
  });
}

function checkSubscription({ messages }: PartnerContext, endpoint: string): Problem[] {
  const unsent = messages.pushKey === null ? [notSent] : [];
  return isPushService(endpoint) ? unsent : [...unsent, unknownService];
}

export const notOwn = problem("NOT_ALLOWED", ["person"], "Everybody says this of their own devices alone.");

const notSent = problem(
  "NOT_FOUND",
  [],
  "Your organization sends no push messages. Ask whoever runs its server, or choose another way.",
);

const unknownService = problem(
  "MALFORMED",
  ["endpoint"],
  "Give the address that your browser's push service has given the page. This is none of a service that is known.",
);
