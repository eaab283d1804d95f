import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import type { Sql } from "#shared/database/sql.ts";
import { keepEdition } from "../export/keep-edition.ts";
import { publishTables } from "../table/publish-tables.ts";
import { isPlausible } from "./check-sum.ts";
import type { EditionRow } from "./edition.row.ts";
import { openRoundOf, sumOf } from "./edition-round.store.ts";
import { endEdition } from "./end-edition.ts";
import { namesIn } from "./masking-book.ts";
import { publishYears } from "./publish-years.ts";
import type { StepParts } from "./step-parts.ts";

/** All shares are in: the sum is read, published once, and with it what of the year can be added up. */
export async function publishEdition(sql: Sql, edition: EditionRow, { book, now }: StepParts): Promise<void> {
  const round = await openRoundOf(sql, edition.id);
  const sum = round && (await sumOf(sql, round.id));
  const ending = { missing: [], book, now, actor: undefined } as const;
  const isSame = edition.catalogue === catalogue.digest;
  if (!sum || !isSame || !isPlausible(sum, catalogue, round.participants.length)) {
    return endEdition(sql, edition, { ...ending, to: "FAILED", failure: "SUM_IMPLAUSIBLE" });
  }
  const participants = round.participants.map(({ organization }) => organization);
  const countries = participants.flatMap((organization) => book.countryOf(organization) ?? []);
  const tables = publishTables(sum, catalogue, { participants: participants.length, countries });
  await keepEdition(sql, { ...edition, publishedAt: now, participants, names: namesIn(book, participants), tables });
  await endEdition(sql, edition, { ...ending, to: "PUBLISHED", failure: null });
  await publishYears(sql, edition.period, { book, now });
}
