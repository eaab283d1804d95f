import type { Sql } from "#shared/database/sql.ts";
import { appendEvents } from "#shared/events/outbox.store.ts";
import type { RoundRefusal } from "./edition.codes.ts";
import { joinedEditions } from "./edition-part.store.ts";

/** The service of the centre that adds up what organizations send. */
export const statisticsService = "statistics";

/** What it is told; `participants` is the digest of those for whom a share was masked. */
export type Told =
  | { type: "alight.edition.joined" | "alight.edition.left"; data: { edition: string } }
  | {
      type: "alight.edition.share";
      data: { edition: string; round: string; participants: string; vector: string };
    }
  | { type: "alight.edition.declined"; data: { edition: string; round: string; code: RoundRefusal } };

/** Tells the statistics service; call it in the transaction of the change. */
export async function tellStatistics(sql: Sql, { type, data }: Told): Promise<void> {
  await appendEvents(sql, [{ recipient: statisticsService, type, subject: data.edition, data }]);
}

/** Tells again what was joined and not yet sent for: what the service needs after it lost its database. */
export async function tellEditionsAgain(sql: Sql): Promise<void> {
  for (const edition of await joinedEditions(sql)) {
    await tellStatistics(sql, { type: "alight.edition.joined", data: { edition } });
  }
}
