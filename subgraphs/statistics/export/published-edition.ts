import type { PublishedTable } from "../table/published-table.ts";

/** A finished edition, as it leaves: all that is written into its files. */
export type PublishedEdition = {
  /** As 2026-Q3, 2026-Q3-2 or 2026-Q3-year. */
  id: string;
  /** The quarter that it is of, or the last of a year to date. */
  period: string;
  publishedAt: Date;
  /** What one round may tell at most of one need. */
  epsilon: number;
  /** How many participants may join forces without the noise growing too small. */
  tolerated: number | null;
  /** SHA-256 of the catalogue that it was made by. */
  catalogue: string;
  /** Editions that a year to date adds up; none for a quarter. */
  quarters: readonly string[];
  participants: readonly string[];
  /** What they are called, by their ids, where their records say it. */
  names: Readonly<Record<string, string>>;
  tables: readonly PublishedTable[];
};
