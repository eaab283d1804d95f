import type { Urgency } from "../need/need.codes.ts";
import type { MailChoice } from "../reachability/mail-choice.ts";
import { isAway, nextBeginOfWork, nextMoment, type Schedule } from "../reachability/working-time.ts";

export type Recipient = Schedule & { isOnCall: boolean; mail: MailChoice };

/** When somebody is told of what came up at `now`, by whatever message they want. */
export function messageMoment(recipient: Recipient, urgency: Urgency, now: Date): Date {
  if (recipient.mail === "DAILY" && urgency !== "EMERGENCY") {
    return nextMoment(nextBeginOfWork(now, recipient), recipient);
  }
  return earliestMoment(recipient, urgency, now);
}

/** The first moment from `at` on in which a message may reach them: an emergency wakes those who are on call. */
export function earliestMoment(recipient: Recipient, urgency: Urgency, at: Date): Date {
  const mayWake = urgency === "EMERGENCY" && recipient.isOnCall && !isAway(at, recipient);
  return mayWake ? at : nextMoment(at, recipient);
}
