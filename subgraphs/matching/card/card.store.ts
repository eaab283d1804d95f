import type { Sql } from "#shared/database/sql.ts";
import { type CapabilityCard, languageTag } from "./capability-card.ts";
import { newestOfEach } from "./newest-of-each.ts";
import { splitResponderId } from "./responder-key.ts";
import { storeTerms } from "./stored-terms.ts";

export const cardChannel = "card";

/** A card as it lies in the database; lists joined by spaces. */
export type CardRow = {
  change: string;
  organization: string;
  responder: string;
  isRemoved: boolean;
  /** As `storeTerms` packs them. */
  terms: number;
  /** Days since 1970-01-01. */
  confirmedDay: number;
  issues: string;
  places: string;
  languages: string;
};

const columns = `change::text as change, organization, responder::text as responder, is_removed as "isRemoved", terms,
  confirmed_on - date '1970-01-01' as "confirmedDay", array_to_string(issues, ' ') as issues,
  array_to_string(places, ' ') as places, array_to_string(languages, ' ') as languages`;

/** The whole table for COPY, its columns in the order in which `CopiedCards` reads them. */
export const copyCards = `copy (select change, organization, responder, terms, confirmed_on - date '1970-01-01',
  issues, places, languages from card where not is_removed) to stdout (format binary)`;

/**
 * Writes cards of one batch; an older version than the known one changes nothing. Wakes everybody at commit.
 * @returns how many of the responders had no card before
 */
export async function saveCards(sql: Sql, given: readonly CapabilityCard[]): Promise<number> {
  const cards = newestOfEach(given);
  if (cards.length === 0) return 0;
  const first = await takeChanges(sql, cards.length);
  const [row] = await sql.query<{ added: number }>(
    `with saved as (insert into card (organization, responder, version, change, is_removed, terms, confirmed_on, issues, places, languages)
     select organization, responder, version, $1::bigint + at, is_removed, terms, confirmed_on,
       string_to_array(issues, ' '), string_to_array(places, ' '), string_to_array(languages, ' ')
     from unnest($2::text[], $3::uuid[], $4::bigint[], $5::boolean[], $6::integer[], $7::date[], $8::text[], $9::text[], $10::text[])
       with ordinality as given (organization, responder, version, is_removed, terms, confirmed_on, issues, places, languages, at)
     on conflict (organization, responder) do update set version = excluded.version, change = excluded.change,
       is_removed = excluded.is_removed, terms = excluded.terms, confirmed_on = excluded.confirmed_on,
       issues = excluded.issues, places = excluded.places, languages = excluded.languages
     where card.version < excluded.version
     returning xmax = 0 as is_new) -- no transaction has ever replaced it
     select count(*) filter (where is_new)::int as added from saved`,
    [first, ...columnsOf(cards)],
  );
  await sql.query(`select pg_notify('${cardChannel}', '')`);
  return row?.added ?? 0;
}

/** From now on every card that an organization says counts, whatever its version. Nothing changes for others yet. */
export async function beginInventory(sql: Sql, organization: string): Promise<void> {
  await sql.query("update card set version = 0 where organization = $1", [organization]);
}

/** Takes away what was not said since the inventory began. */
export async function endInventory(sql: Sql, organization: string): Promise<void> {
  const unsaid = "organization = $1 and version = 0 and not is_removed";
  const [row] = await sql.query<{ count: number }>(`select count(*)::int as count from card where ${unsaid}`, [
    organization,
  ]);
  const first = await takeChanges(sql, row?.count ?? 0);
  await sql.query(
    `update card set is_removed = true, terms = 0, issues = '{}', places = '{}', languages = '{}',
       change = $2::bigint + numbered.at
     from (select responder, row_number() over () as at from card where ${unsaid}) numbered
     where card.organization = $1 and card.responder = numbered.responder`,
    [organization, first],
  );
  await sql.query(`select pg_notify('${cardChannel}', '')`);
}

/** The next cards after a change, in the order in which they were committed. */
export function cardsAfter(sql: Sql, change: number, limit: number): Promise<CardRow[]> {
  return sql.query<CardRow>(`select ${columns} from card where change > $1 order by change limit $2`, [change, limit]);
}

/** Of these responders, the cards that are there. */
export function cardsOfResponders(sql: Sql, ids: readonly string[]): Promise<CardRow[]> {
  const split = ids.map(splitResponderId);
  return sql.query<CardRow>(
    `select ${columns} from card
     where (organization, responder) in (select * from unnest($1::text[], $2::uuid[]))`,
    [split.map(({ organization }) => organization), split.map(({ uuid }) => uuid)],
  );
}

/** Of one organization, those that were taken away included: each keeps its version. */
export async function countCards(sql: Sql, organization: string): Promise<number> {
  const query = "select count(*)::int as count from card where organization = $1";
  const [row] = await sql.query<{ count: number }>(query, [organization]);
  return row?.count ?? 0;
}

export async function lastChange(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ last: string }>("select last_change as last from card_change");
  return Number(row?.last ?? 0);
}

/** Takes numbers that nobody who commits earlier or later can have between them: the row stays locked until commit. */
async function takeChanges(sql: Sql, count: number): Promise<number> {
  const [row] = await sql.query<{ last: string }>(
    "update card_change set last_change = last_change + $1 returning last_change as last",
    [count],
  );
  return Number(row?.last ?? 0) - count;
}

function columnsOf(cards: readonly CapabilityCard[]): unknown[][] {
  const ids = cards.map(({ responder }) => splitResponderId(responder));
  const offered = cards.map((card) => (card.removed ? undefined : card));
  return [
    ids.map(({ organization }) => organization),
    ids.map(({ uuid }) => uuid),
    cards.map(({ version }) => version),
    cards.map(({ removed }) => removed),
    offered.map((card) => (card ? storeTerms(card) : 0)),
    offered.map((card) => card?.confirmedOn ?? "1970-01-01"),
    offered.map((card) => card?.issues.join(" ") ?? ""),
    offered.map((card) => card?.jurisdictions.join(" ") ?? ""),
    offered.map(
      (card) => card?.languages.map(({ tag, skill }) => `${languageTag.parse(tag)}:${skill}`).join(" ") ?? "",
    ),
  ];
}
