import type { EditionStanding } from "./edition-standing.ts";
import { failureWords } from "./tell-failure.ts";

/** Where an edition stands, in one line. */
export function sentenceOfStanding(standing: EditionStanding): string {
  return `edition ${standing.edition}: ${whatOf(standing)}`;
}

function whatOf({ state, step, participants, waitsFor, until, failure, publishedAt }: EditionStanding): string {
  const waiting = waitsFor.length === 0 ? "" : ` for ${waitsFor.join(", ")}`;
  switch (state) {
    case "CALLED":
      return `called, ${takingPart(participants)}; can be joined until ${minuteOf(until)}`;
    case "COUNTING":
      return step === null ? "counting, a step is being taken" : `${step}, waits${waiting} until ${minuteOf(until)}`;
    case "PUBLISHED":
      return `published ${minuteOf(publishedAt)}, ${participants.length} took part`;
    case "FAILED":
      return `failed, nothing is published. ${failureWords(failure)}`;
    case "CANCELLED":
      return "called off, nothing is published";
  }
}

function takingPart(participants: readonly string[]): string {
  if (participants.length === 0) return "nobody takes part yet";
  return `${participants.join(", ")} ${participants.length === 1 ? "takes" : "take"} part`;
}

/** `2026-11-22 10:00 UTC` */
function minuteOf(time: string | null): string {
  if (time === null) return "some time";
  return `${new Date(time).toISOString().slice(0, "2026-11-22T10:00".length).replace("T", " ")} UTC`;
}
