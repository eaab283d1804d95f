/** One responder as a team sees them: the issues covered as bits, and a score. */
export interface Member {
  readonly covers: number;
  readonly score: number;
}
