/**
 * One step of the schema, written by the slice that owns the tables. A step that has run anywhere is never edited:
 * the next change is a new step.
 */
export type SliceMigration = {
  /** Unique for all time, with the date first: `2026-11-22-need`. */
  name: string;
  /** SQL statements; the whole step runs in one transaction. */
  up: string;
};
