import type { EditionFailure, EditionState } from "./edition.codes.ts";

/** With fewer, two of them could read the third. */
export const fewestParticipants = 3;

/** Of a period, each organization answers two rounds at most, whatever is asked; a third would be declined by all. */
export const mostRounds = 2;

/** One round, as far as it decides what comes next. */
export type RoundStand = {
  isOpen: boolean;
  shareBy: Date;
  participants: readonly string[];
  /** Whose shares have come. */
  received: readonly string[];
  /** Who said that they do not answer it. */
  declined: readonly string[];
};

export type EditionStand = {
  state: EditionState;
  joinBy: Date;
  /** Who has joined, is active, and can be masked with; in order. */
  joined: readonly string[];
  rounds: readonly RoundStand[];
};

/** What is to be done next with an edition. */
export type EditionStep =
  | { kind: "NOTHING" }
  | { kind: "WAIT"; until: Date }
  | { kind: "OPEN_ROUND"; participants: readonly string[] }
  | { kind: "SUM" }
  | { kind: "OPEN_AGAIN"; participants: readonly string[]; missing: readonly string[] }
  | { kind: "FAIL"; failure: EditionFailure; missing: readonly string[] };

/**
 * The way of an edition: CALLED, then COUNTING in one round or two, then PUBLISHED or FAILED. It is decided by what
 * stands in the rows and by the clock alone, so whoever looks, and after whatever interruption, comes to the same.
 */
export function nextStep(stand: EditionStand, now: Date): EditionStep {
  if (stand.state === "CALLED") {
    return now < stand.joinBy ? { kind: "WAIT", until: stand.joinBy } : afterJoining(stand.joined);
  }
  const round = stand.rounds.at(-1);
  if (stand.state !== "COUNTING" || !round?.isOpen) return { kind: "NOTHING" };
  const missing = round.participants.filter((one) => !round.received.includes(one));
  if (missing.length === 0) return { kind: "SUM" };
  const isHopeless = missing.every((one) => round.declined.includes(one));
  if (now < round.shareBy && !isHopeless) return { kind: "WAIT", until: round.shareBy };
  return afterMissing(stand, { received: round.received, missing });
}

/** The joining is over, by the clock or because an operator ended it. */
export function afterJoining(joined: readonly string[]): EditionStep {
  if (joined.length < fewestParticipants) return { kind: "FAIL", failure: "TOO_FEW_JOINED", missing: [] };
  return { kind: "OPEN_ROUND", participants: joined };
}

/** Whoever answered, and still takes part, is asked once more without the others. */
function afterMissing(
  { joined, rounds }: EditionStand,
  { received, missing }: { received: readonly string[]; missing: readonly string[] },
): EditionStep {
  if (rounds.length >= mostRounds) return { kind: "FAIL", failure: "SECOND_ROUND_FAILED", missing };
  const participants = joined.filter((one) => received.includes(one));
  if (participants.length < fewestParticipants) return { kind: "FAIL", failure: "TOO_FEW_LEFT", missing };
  return { kind: "OPEN_AGAIN", participants, missing };
}

const moves: Readonly<Record<EditionState, readonly EditionState[]>> = {
  CALLED: ["COUNTING", "FAILED", "CANCELLED"],
  COUNTING: ["PUBLISHED", "FAILED", "CANCELLED"],
  PUBLISHED: [],
  FAILED: [],
  CANCELLED: [],
};

export function mayMove(from: EditionState, to: EditionState): boolean {
  return moves[from].includes(to);
}

export function isUnderWay(state: EditionState): boolean {
  return moves[state].length > 0;
}
