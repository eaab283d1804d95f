import { type Problem, problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type CommandScope, refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { tellCoordinators } from "../notice/tell-coordinators.ts";
import { lockPerson } from "../person/person.store.ts";
import { pushEndpointsOf } from "../push/push-subscription.store.ts";
import { checkReachability, type ReachabilityFields } from "./check-reachability.ts";
import { messagesWanted } from "./message-kind.ts";
import { keepReachability } from "./reachability-change.store.ts";

export type SetReachability = { person: string; input: ReachabilityFields; idempotencyKey: string };

/** Somebody says how they are reached at work. Coordinators are told when they want no e-mail: they will be asked instead. */
export async function setReachability(context: PartnerContext, { idempotencyKey, ...asked }: SetReachability) {
  return runCommand<ChangedRow>(context, {
    name: "setReachability",
    idempotencyKey,
    input: asked,
    resultForm: changedRow,
    work: async (scope) => {
      const { value, problems } = checkReachability(asked.input, ["input"]);
      const isOwn = asked.person === scope.actor.id && (await lockPerson(scope.em, asked.person)) !== undefined;
      const unsaid = isOwn ? await checkMessages(scope, context, asked) : [notOwn];
      if (unsaid.length + problems.length > 0) return refused(...unsaid, ...problems);
      await keepReachability(scope.sql, asked.person, { content: value, now: scope.now });
      const { mail, isOnCall, alsoBy } = value;
      scope.record({ action: "person.set-reachability", subject: asked.person, details: { mail, isOnCall, alsoBy } });
      if (messagesWanted(value).length === 0) await tellOfSilence(scope, asked.person);
      return { ok: true, result: { id: asked.person, warnings: [] } };
    },
  });
}

/** Nobody chooses what would never reach them. */
async function checkMessages(
  { sql }: CommandScope,
  { messages }: PartnerContext,
  { person, input }: Pick<SetReachability, "person" | "input">,
): Promise<Problem[]> {
  const path = ["input", "alsoBy"];
  const wanted = input.alsoBy ?? [];
  const unsent = wanted.filter((kind) => !messages.kinds.includes(kind));
  if (unsent.length > 0) return [problem("NOT_FOUND", path, `Your organization does not send these: ${unsent}.`)];
  if (!wanted.includes("PUSH") || (await pushEndpointsOf(sql, person)).length > 0) return [];
  return [problem("REQUIRED", path, "Allow push messages on a device of yours first (keepPushSubscription).")];
}

function tellOfSilence(scope: CommandScope, person: string): Promise<void> {
  return tellCoordinators(scope, { subject: person, kind: "MAIL_TURNED_OFF", urgency: "CAN_WAIT", except: person });
}

const notOwn = problem(
  "NOT_ALLOWED",
  ["person"],
  "Everybody says this of themselves alone. When somebody is away, a coordinator can say so, and name a deputy.",
);
