/** That a row which people watch is there, is another, or is gone. What it says is read anew by whoever may see it. */
export type Change = {
  /** Where to go on after it. */
  cursor: string;
  /** The row's id. */
  id: string;
};

export type NextChanges = {
  /** Not all of them when there are many. */
  changes: readonly Change[];
  /** Where to go on: nothing of the type lies between. */
  cursor: string;
};

/** What changes in one service, in the order in which it was committed. */
export type ChangeSource = {
  /** The cursor behind everything that is committed by now. */
  newest(): Promise<string>;
  /** The next changes of one type; undefined for a cursor that leads nowhere any more. */
  after(cursor: string, type: string): Promise<NextChanges | undefined>;
  /** Whether anything follows the cursor; waits for it until `signal` is aborted or so much time has passed. */
  wait(cursor: string, atMostMs: number, signal: AbortSignal): Promise<boolean>;
};
