import type { Sql } from "#shared/database/sql.ts";
import type { Period } from "./period.ts";

/** What an organization's responders gave to the needs of another one. */
export type GivenRow = {
  /** Whose needs they were. */
  organization: string;
  /** How often one of our responders was asked for. */
  asked: number;
  /** How often one of ours offered by themselves. */
  offered: number;
  accepted: number;
  /** One side said no, or there was a conflict of interest. */
  declined: number;
  /** It was taken back, or nobody answered in time. */
  lapsed: number;
  /** Of the accepted, those that have come to their end. */
  ended: number;
};

/** More organizations than this are not told apart. */
const mostOrganizations = 1_000;

/** What began in a period with other organizations, as their homes said last where it stands. */
export async function givenIn(
  sql: Sql,
  { organization, from, to }: Pick<Period, "from" | "to"> & { organization: string },
): Promise<GivenRow[]> {
  return sql.query<GivenRow>(
    `select home as organization,
       count(*) filter (where not is_offer)::int as asked,
       count(*) filter (where is_offer)::int as offered,
       count(*) filter (where state in ('ACCEPTED', 'CLOSED', 'ENDED'))::int as accepted,
       count(*) filter (where state in ('DECLINED', 'CONFLICT_OF_INTEREST'))::int as declined,
       count(*) filter (where state in ('WITHDRAWN', 'EXPIRED'))::int as lapsed,
       count(*) filter (where state in ('CLOSED', 'ENDED'))::int as ended
     from inbox_item
     where home <> $1 and coalesce(received_at, updated_at) >= $2 and coalesce(received_at, updated_at) < $3
     group by home order by home limit ${mostOrganizations}`,
    [organization, from, to],
  );
}

export type Given = Omit<GivenRow, "organization"> & { byOrganization: readonly GivenRow[] };

/** The rows and their sum. */
export function sumGiven(byOrganization: readonly GivenRow[]): Given {
  const sum = (countOf: (row: GivenRow) => number) => byOrganization.reduce((total, row) => total + countOf(row), 0);
  return {
    asked: sum((row) => row.asked),
    offered: sum((row) => row.offered),
    accepted: sum((row) => row.accepted),
    declined: sum((row) => row.declined),
    lapsed: sum((row) => row.lapsed),
    ended: sum((row) => row.ended),
    byOrganization,
  };
}
