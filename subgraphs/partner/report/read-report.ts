import { invalidQuery } from "#shared/subgraph/page-size.ts";
import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { type Given, givenIn, sumGiven } from "./given.store.ts";
import { makeReport, type NeedsReport } from "./make-report.ts";
import { asOf, type Period, readPeriod } from "./period.ts";
import { readNeedFacts } from "./read-need-facts.ts";

/** An organization's own report of a period: exact, of its own rows alone. */
export type OwnReport = NeedsReport & { period: Period; given: Given };

/**
 * Counts anew whenever it is asked for.
 * @throws GraphQLError QUERY_INVALID for what is no period
 */
export async function readReport(
  { em, organization, now, signal }: PartnerContext,
  periodName: string,
): Promise<OwnReport> {
  const period = readPeriod(periodName);
  if (!period) throw invalidQuery(notPeriod);
  const sql = sqlOf(em, signal);
  const counted = await makeReport(readNeedFacts(sql, period, asOf(period, now)));
  return { ...counted, period, given: sumGiven(await givenIn(sql, { organization, ...period })) };
}

const notPeriod = '"period" is a quarter, as 2026-Q3, or the year up to the end of one, as 2026-Q3-year.';
