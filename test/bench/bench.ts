import type { Figure } from "./report/figure.ts";

/** What a row is given to work with. */
export type Bench = {
  /** Smaller data and fewer rounds, for trying out; figures of a quick run say so. */
  isQuick: boolean;
  rounds: number;
  /** Where databases and snapshots may stay from one run to the next. */
  folder: string;
  /** Where profiles of the processes under test are written, when asked for. */
  profileFolder: string | undefined;
  /** Tells what is being done. */
  notice(sentence: string): void;
};

/** One row of what must be fast. It leaves nothing running. */
export type Row = { name: string; run(bench: Bench): Promise<Figure[]> };
