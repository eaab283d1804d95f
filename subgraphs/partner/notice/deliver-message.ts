import type { Pool } from "#shared/database/pool.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import type { Urgency } from "../need/need.codes.ts";
import { endPushEndpoints } from "../push/push-subscription.store.ts";
import { messagesWanted } from "../reachability/message-kind.ts";
import { reachabilityOf } from "../reachability/reachability.store.ts";
import { messageAddresses } from "./message-addresses.ts";
import { earliestMoment } from "./message-moment.ts";
import { type DueMessage, endMessage, holdMessage, postponeMessage } from "./message-queue.store.ts";
import { markTold, untoldNotices } from "./notice.store.ts";
import { sendToAll } from "./send-to-all.ts";
import type { SendWay } from "./send-way.ts";
import { tellCoordinators } from "./tell-coordinators.ts";

export type DeliveryParts = ChangeParts & { pool: Pool; way: SendWay; log: Logger };

/** What became of a message that was due. */
export type Delivery = "sent" | "refused" | "failed" | "held" | "needless";

const minuteMs = 60_000;
const longestWaitMs = 60 * minuteMs;
/** With the waits between them most of a day. */
const maxAttempts = 24;

/**
 * Sends one message that is due, outside of any transaction, and writes down what became of it. Whoever dies between
 * the server's yes and that leaves it to be sent once more: it is sent at least once.
 */
export async function deliverMessage(parts: DeliveryParts, message: DueMessage): Promise<Delivery> {
  const { pool, clock, way, log } = parts;
  const { person, kind } = message;
  const [[reached], notices] = await Promise.all([reachabilityOf(pool, [person]), untoldNotices(pool, person, kind)]);
  if (!reached || !messagesWanted(reached).includes(kind) || notices.length === 0) return drop(parts, message);
  const heldUntil = earliestMoment(reached, mostUrgent(notices), clock());
  if (heldUntil > clock()) return hold(parts, message, heldUntil);
  const { sent, gone } = await sendToAll(way, await messageAddresses(pool, reached, kind));
  log.info({ outcome: sent.outcome, kind }, "message.tried");
  if (sent.outcome === "sent") {
    const ids = notices.map(({ id }) => id);
    await runChange(parts, sender, (scope) => keepSent(scope, message, { ids, gone }));
  } else if (sent.outcome === "refused" || message.attempts >= maxAttempts) {
    await runChange(parts, sender, (scope) => keepRefused(scope, message, { code: sent.code, gone }));
    return "refused";
  } else {
    await postponeMessage(pool, message, new Date(clock().getTime() + waitAfter(message.attempts)));
  }
  return sent.outcome;
}

const sender = "mailer";

function mostUrgent(notices: readonly { urgency: Urgency }[]): Urgency {
  return notices.some(({ urgency }) => urgency === "EMERGENCY") ? "EMERGENCY" : "SOON";
}

function waitAfter(attempts: number): number {
  return Math.min(longestWaitMs, minuteMs * 2 ** (attempts - 1));
}

/** They have looked, have left, or do not want it any more. */
async function drop({ pool }: DeliveryParts, message: DueMessage): Promise<Delivery> {
  await endMessage(pool, message);
  return "needless";
}

/** They have gone away, or to bed, since it was put there. */
async function hold({ pool }: DeliveryParts, message: DueMessage, until: Date): Promise<Delivery> {
  await holdMessage(pool, message, until);
  return "held";
}

async function keepSent(
  scope: ChangeScope,
  message: DueMessage,
  { ids, gone }: { ids: readonly string[]; gone: readonly string[] },
): Promise<void> {
  const { person, kind } = message;
  await markTold(scope.sql, { ids, kind }, scope.now);
  await endMessage(scope.sql, message);
  await endPushEndpoints(scope.sql, person, gone);
  scope.record({ action: "notice.mail", subject: person, details: { updates: ids.length, kind } });
}

async function keepRefused(
  scope: ChangeScope,
  message: DueMessage,
  { code, gone }: { code: string; gone: readonly string[] },
): Promise<void> {
  const { person, kind, attempts } = message;
  await endMessage(scope.sql, message);
  await endPushEndpoints(scope.sql, person, gone);
  scope.record({ action: "notice.mail-refused", subject: person, details: { code, attempts, kind } });
  await tellCoordinators(scope, { subject: person, kind: "MAIL_REFUSED", urgency: "SOON", except: person });
}
