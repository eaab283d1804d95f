import type { Urgency } from "../need/need.codes.ts";

/** What somebody is waited for. */
export const answerKindMeanings = {
  OPENING: "Until somebody has opened what is there for them; then their deputy is told",
  FIRST_ANSWER: "Until a first answer: yes, no, or a question",
  CONFLICT_CHECK: "Until it is told whether there is a conflict of interest",
} as const;
export type AnswerKind = keyof typeof answerKindMeanings;

/** How long is waited: in the recipient's working time, or by every clock alike. */
export type AnswerTime = { kind: AnswerKind; urgency: Urgency; minutes: number; isWorkingTime: boolean };

const workingDayMinutes = 8 * 60;
const inWork = (minutes: number) => ({ minutes, isWorkingTime: true });
const byEveryClock = (minutes: number) => ({ minutes, isWorkingTime: false });

type Times = Readonly<Record<AnswerKind, Readonly<Record<Urgency, Pick<AnswerTime, "minutes" | "isWorkingTime">>>>>;

/** Unless an organization has set others. In an emergency nobody waits for a morning. */
export const usualAnswerTimes: Times = {
  OPENING: { EMERGENCY: byEveryClock(30), SOON: inWork(workingDayMinutes / 2), CAN_WAIT: inWork(workingDayMinutes) },
  FIRST_ANSWER: { EMERGENCY: byEveryClock(120), SOON: inWork(workingDayMinutes), CAN_WAIT: inWork(workingDayMinutes) },
  CONFLICT_CHECK: {
    EMERGENCY: byEveryClock(120),
    SOON: inWork(3 * workingDayMinutes),
    CAN_WAIT: inWork(3 * workingDayMinutes),
  },
};

const dayMs = 86_400_000;
const graceDays = 7;

/** Whoever works few hours, or is away, keeps nobody waiting for more than a week beyond as many days of the calendar. */
export function latestAnswer(from: Date, minutes: number): Date {
  return new Date(from.getTime() + (graceDays + minutes / workingDayMinutes) * dayMs);
}
