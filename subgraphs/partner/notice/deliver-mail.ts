import type { Pool } from "#shared/database/pool.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import type { Urgency } from "../need/need.codes.ts";
import { reachabilityOf } from "../reachability/reachability.store.ts";
import { earliestMoment } from "./mail-moment.ts";
import { type DueMail, endMail, holdMail, postponeMail } from "./mail-queue.store.ts";
import { markMailed, untoldNotices } from "./notice.store.ts";
import type { SendWay } from "./send-way.ts";
import { tellCoordinators } from "./tell-coordinators.ts";

export type DeliveryParts = ChangeParts & { pool: Pool; way: SendWay; log: Logger };

/** What became of an e-mail that was due. */
export type Delivery = "sent" | "refused" | "failed" | "held" | "needless";

const minuteMs = 60_000;
const longestWaitMs = 60 * minuteMs;
/** With the waits between them most of a day. */
const maxAttempts = 24;

/**
 * Sends one e-mail that is due, outside of any transaction, and writes down what became of it. Whoever dies between the
 * server's yes and that leaves it to be sent once more: it is sent at least once.
 */
export async function deliverMail(parts: DeliveryParts, mail: DueMail): Promise<Delivery> {
  const { pool, clock, way, log } = parts;
  const [[reached], notices] = await Promise.all([
    reachabilityOf(pool, [mail.person]),
    untoldNotices(pool, mail.person),
  ]);
  if (!reached || reached.mail === "NEVER" || notices.length === 0) return drop(parts, mail);
  const heldUntil = earliestMoment(reached, mostUrgent(notices), clock());
  if (heldUntil > clock()) return hold(parts, mail, heldUntil);
  const sent = reached.email === null ? noAddress : await way.send(reached.email);
  log.info({ outcome: sent.outcome }, "mail.tried");
  if (sent.outcome === "sent") {
    const ids = notices.map(({ id }) => id);
    await runChange(parts, sender, (scope) => keepSent(scope, mail, ids));
  } else if (sent.outcome === "refused" || mail.attempts >= maxAttempts) {
    await runChange(parts, sender, (scope) => keepRefused(scope, mail, sent.code));
    return "refused";
  } else {
    await postponeMail(pool, mail, new Date(clock().getTime() + waitAfter(mail.attempts)));
  }
  return sent.outcome;
}

const sender = "mailer";

const noAddress = { outcome: "refused", code: "NO_ADDRESS" } as const;

function mostUrgent(notices: readonly { urgency: Urgency }[]): Urgency {
  return notices.some(({ urgency }) => urgency === "EMERGENCY") ? "EMERGENCY" : "SOON";
}

function waitAfter(attempts: number): number {
  return Math.min(longestWaitMs, minuteMs * 2 ** (attempts - 1));
}

/** They have looked, have left, or want no e-mail any more. */
async function drop({ pool }: DeliveryParts, mail: DueMail): Promise<Delivery> {
  await endMail(pool, mail);
  return "needless";
}

/** They have gone away, or to bed, since it was put there. */
async function hold({ pool }: DeliveryParts, mail: DueMail, until: Date): Promise<Delivery> {
  await holdMail(pool, mail, until);
  return "held";
}

async function keepSent(scope: ChangeScope, mail: DueMail, notices: readonly string[]): Promise<void> {
  await markMailed(scope.sql, notices, scope.now);
  await endMail(scope.sql, mail);
  scope.record({ action: "notice.mail", subject: mail.person, details: { updates: notices.length } });
}

async function keepRefused(scope: ChangeScope, mail: DueMail, code: string): Promise<void> {
  const { person } = mail;
  await endMail(scope.sql, mail);
  scope.record({ action: "notice.mail-refused", subject: person, details: { code, attempts: mail.attempts } });
  await tellCoordinators(scope, { subject: person, kind: "MAIL_REFUSED", urgency: "SOON", except: person });
}
