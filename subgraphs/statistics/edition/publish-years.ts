import type { Sql } from "#shared/database/sql.ts";
import { appendAuditEntry } from "../audit/audit-entry.store.ts";
import { keepEdition } from "../export/keep-edition.ts";
import { addQuarters } from "../table/add-quarters.ts";
import { findTables } from "../table/published-table.store.ts";
import type { EditionRow } from "./edition.row.ts";
import { insertEdition, lockPeriods } from "./edition.store.ts";
import { insertJoined, joinedOf } from "./edition-part.store.ts";
import { namesIn } from "./masking-book.ts";
import { quartersToDate, readQuarter } from "./quarter.ts";
import type { StepParts } from "./step-parts.ts";

type Publishing = Pick<StepParts, "book" | "now">;

/**
 * Publishes every year to date that the published quarters add up to and that is not there yet. It is computed from
 * what is public, so it costs nothing of anybody's privacy, and differs from the quarters in nothing.
 */
export async function publishYears(sql: Sql, period: string, parts: Publishing): Promise<void> {
  const quarter = readQuarter(period);
  if (!quarter) return;
  const periods = quartersToDate({ ...quarter, number: 4 });
  const called = await lockPeriods(sql, periods);
  for (const last of periods.slice(1)) {
    const isThere = called.some(({ id }) => id === yearId(last));
    const quarters = isThere ? undefined : firstPublished(called, periods.slice(0, periods.indexOf(last) + 1));
    if (quarters) await publishYear(sql, quarters, parts);
  }
}

function yearId(period: string): string {
  return `${period}-year`;
}

/** The first published edition of each quarter, as long as all were made by the same catalogue. */
function firstPublished(called: readonly EditionRow[], periods: readonly string[]): EditionRow[] | undefined {
  const found = periods.flatMap((period) => {
    const first = called.find((one) => one.period === period && one.state === "PUBLISHED" && one.quarters.length === 0);
    return first ? [first] : [];
  });
  const catalogues = new Set(found.map(({ catalogue }) => catalogue));
  return found.length === periods.length && catalogues.size === 1 ? found : undefined;
}

async function publishYear(sql: Sql, quarters: readonly EditionRow[], { book, now }: Publishing): Promise<void> {
  const last = quarters.at(-1);
  if (!last) return;
  const id = yearId(last.period);
  const ids = quarters.map((quarter) => quarter.id);
  const tolerated = Math.min(...quarters.map((quarter) => quarter.tolerated ?? 0));
  const { period, catalogue, epsilon, cutOffAt, shareWithinMs } = last;
  await insertEdition(sql, {
    ...{ id, period, state: "PUBLISHED", failure: null, catalogue, epsilon, tolerated, cutOffAt, shareWithinMs },
    ...{ calledAt: now, joinBy: now, endedAt: now, quarters: ids },
  });
  const joined = await joinedOf(sql, ids);
  const participants = [...new Set(joined.map(({ organization }) => organization))].sort();
  for (const organization of participants) await insertJoined(sql, id, { organization, joinedAt: now });
  const published = await findTables(sql, ids);
  const tables = addQuarters(ids.map((quarter) => published.get(quarter) ?? []));
  const said = { id, period, catalogue, epsilon, tolerated, quarters: ids };
  await keepEdition(sql, { ...said, publishedAt: now, participants, names: namesIn(book, participants), tables });
  const details = { quarters: ids };
  await appendAuditEntry(sql, {
    ...{ kind: "EDITION_PUBLISHED", subject: id, actor: "clock", issuer: "service" },
    ...{ now, details },
  });
}
