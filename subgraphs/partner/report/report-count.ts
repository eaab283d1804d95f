/** How many there were, and what became of them. */
export type ReportCount = {
  posted: number;
  /** Somebody said yes or no to them. */
  answered: number;
  accepted: number;
  /** Of the accepted, those that had waited so long before that they count as unmet, too. */
  acceptedLate: number;
  unmet: number;
};

export type ReportRow = ReportCount & { code: string };

/** What one need, or one of its issues, adds. */
export type Fate = { isAnswered: boolean; isAccepted: boolean; isLate: boolean; isUnmet: boolean };

/** Counts the same things by one of their codes. */
export class Tally {
  readonly #counts = new Map<string, ReportCount>();

  add(code: string, { isAnswered, isAccepted, isLate, isUnmet }: Fate): void {
    const before = this.#counts.get(code) ?? nothing;
    this.#counts.set(code, {
      posted: before.posted + 1,
      answered: before.answered + Number(isAnswered),
      accepted: before.accepted + Number(isAccepted),
      acceptedLate: before.acceptedLate + Number(isLate),
      unmet: before.unmet + Number(isUnmet),
    });
  }

  of(code: string): ReportCount {
    return this.#counts.get(code) ?? nothing;
  }

  /** The most frequent first. */
  rows(): ReportRow[] {
    const rows = [...this.#counts].map(([code, count]) => ({ code, ...count }));
    return rows.sort((a, b) => b.posted - a.posted || (a.code < b.code ? -1 : 1));
  }
}

const nothing: ReportCount = Object.freeze({ posted: 0, answered: 0, accepted: 0, acceptedLate: 0, unmet: 0 });
