import type { EditionFailure, EditionState, RoundState, ShareRefusal } from "./edition.codes.ts";
import type { Participant } from "./masking-book.ts";

export type EditionRow = {
  /** In the order in which they were called. */
  number: string;
  id: string;
  period: string;
  state: EditionState;
  failure: EditionFailure | null;
  /** Digest of the catalogue. */
  catalogue: string;
  epsilon: number;
  tolerated: number | null;
  calledAt: Date;
  joinBy: Date;
  shareWithinMs: number;
  cutOffAt: Date;
  endedAt: Date | null;
  /** Of a year to date: the editions that it adds up. */
  quarters: readonly string[];
};

export type JoinedRow = { organization: string; joinedAt: Date };

export type RoundRow = {
  id: string;
  number: number;
  participants: readonly Participant[];
  participantsDigest: string;
  openedAt: Date;
  shareBy: Date;
  state: RoundState;
  missing: readonly string[];
};

export type ShareRow = { round: string; organization: string; digest: string };

export type RefusalRow =
  | { kind: "REFUSED"; round: string | null; organization: string; code: ShareRefusal }
  | { kind: "DECLINED"; round: string | null; organization: string; code: string };
