import type { Sql } from "#shared/database/sql.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { ShareRefusal } from "./edition.codes.ts";

/** What is at hand while what one organization says is kept. */
export type NewsScope = { sql: Sql; sender: string; cells: number; now: Date; log: Logger };

/** What an event came to: nothing new, or why it was not taken. */
export type Kept = undefined | { refusal: ShareRefusal; round: string | null };
