import type { Viewer } from "#shared/auth/viewer.ts";
import type { Pool } from "#shared/database/pool.ts";
import type { Asker } from "#shared/policy/access.ts";
import type { MaskingBook } from "./edition/masking-book.ts";
import type { TableLoader } from "./table/load-tables.ts";

export type StatisticsContext = {
  pool: Pool;
  viewer: Viewer | undefined;
  /** What they are to this service; the table of policies is asked with it. */
  asker: Asker;
  /** Who takes part in the network at this moment, and their masking keys. */
  book: MaskingBook;
  /** Published tables, by edition. */
  tables: TableLoader;
  now: Date;
};
