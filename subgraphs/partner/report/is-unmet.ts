import { type IssueOutcome, statusOfOutcome } from "../need/need.codes.ts";

/** An issue that nobody has accepted for so many days after it was posted counts as unmet, whatever comes later. */
export const unmetAfterDays = 14;

const unmetAfterMs = unmetAfterDays * 24 * 60 * 60 * 1000;

/** What became of one issue of a need. */
export type IssueFate = {
  postedAt: Date;
  /** When somebody first accepted it: an acceptance that ended later was one. */
  acceptedAt: Date | null;
  /** When its need was closed or taken back. */
  endedAt: Date | null;
  /** Null when it was not closed: it is open, or its need was taken back. */
  outcome: IssueOutcome | null;
};

/**
 * The one definition of *unmet*, for reports and statistics: it was open for 14 days without an acceptance, or it was
 * closed before that as unmet and nobody had accepted it. Asked as of a moment: what came after it does not count.
 * Once it is true of an issue it stays true, so that a need counts alike whenever somebody asks.
 */
export function isUnmet({ postedAt, acceptedAt, endedAt, outcome }: IssueFate, asOf: Date): boolean {
  const limitAt = new Date(postedAt.getTime() + unmetAfterMs);
  const isBy = (at: Date | null, moment: Date) => at !== null && at <= asOf && at < moment;
  if (isBy(acceptedAt, limitAt)) return false;
  if (isBy(endedAt, limitAt)) return outcome !== null && statusOfOutcome[outcome] === "UNMET";
  return asOf >= limitAt;
}
