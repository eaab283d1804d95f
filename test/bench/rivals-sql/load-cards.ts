import type pg from "pg";
import type { OfferedCard } from "../../../subgraphs/matching/card/capability-card.ts";
import { packFlags } from "../../../subgraphs/matching/card/card-flags.ts";
import { dayNumberOf } from "../../../subgraphs/matching/card/day-number.ts";
import type { CardSource } from "../cards/generate-cards.ts";
import { type Codebook, languageMasks, maskOf, numberOf, pairOf } from "./codebook.ts";

const batchSize = 5_000;

const columns = `responder text collate "C", organization smallint, flags int, day int, spoken bigint, interpreted bigint,
  issues_low bigint, issues_high bigint, places_low bigint, places_high bigint, pairs int[]`;

/**
 * Both shapes of the rival, with all that spares it work: cards are numbered in the order of their ids, so that ties
 * break by one integer; tables are stored in the order of places; all is vacuumed, so that an index alone can answer.
 */
const shapes = [
  `create table card as
     select (row_number() over (order by responder))::int as card, * from incoming order by pairs`,
  "alter table card add primary key (card)",
  "create index card_pairs on card using gin (pairs) with (fastupdate = off)",
  `create table posting as
     select (pair / 1000)::smallint as place, (pair % 1000)::smallint as issue, card, organization, flags, day, spoken,
            interpreted
       from card, unnest(pairs) as pair
      order by place, issue, card`,
  `create index posting_covering on posting (place, issue)
     include (card, organization, flags, day, spoken, interpreted) with (fillfactor = 100)`,
  "drop table incoming",
];

export type CardsToLoad = { source: CardSource; count: number; codebook: Codebook };

/** Makes the rival's tables over the first `count` cards of a source, unless they are there. */
export async function loadCards(client: pg.Client, { source, count, codebook }: CardsToLoad): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_class where relname = 'loaded' and relkind = 'r'");
  if (rowCount === 1) return;
  await client.query("drop table if exists incoming, card, posting");
  await client.query(`create unlogged table incoming (${columns})`);
  for (let start = 0; start < count; start += batchSize) {
    const length = Math.min(batchSize, count - start);
    const rows = Array.from({ length }, (_, at) => rowOf(source(start + at), codebook));
    await client.query(insertBatch, columnsOf(rows));
  }
  for (const statement of shapes) await client.query(statement);
  await client.query("vacuum (analyze) card");
  await client.query("vacuum (analyze) posting");
  await client.query("create table loaded ()");
}

const insertBatch = `insert into incoming
  select responder, organization, flags, day, spoken, interpreted, issues_low, issues_high, places_low, places_high,
         pairs::int[]
    from unnest($1::text[], $2::int2[], $3::int[], $4::int[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
                $9::int8[], $10::int8[], $11::text[])
      as batch (responder, organization, flags, day, spoken, interpreted, issues_low, issues_high, places_low,
                places_high, pairs)`;

/** The batch by columns: one array per column is what PostgreSQL takes in fastest without COPY. */
function columnsOf(rows: readonly unknown[][]): unknown[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

function rowOf(card: OfferedCard, codebook: Codebook): unknown[] {
  const issues = card.issues.map((code) => numberOf(codebook.issues, code));
  const places = card.jurisdictions.map((code) => numberOf(codebook.places, code));
  const { spoken, interpreted } = languageMasks(codebook, card.languages);
  const pairs = places.flatMap((place) => issues.map((issue) => pairOf(place, issue)));
  return [
    card.responder,
    numberOf(codebook.organizationNumbers, card.responder.slice(0, card.responder.indexOf("~"))),
    packFlags(card),
    dayNumberOf(card.confirmedOn),
    spoken,
    interpreted,
    ...maskOf(issues),
    ...maskOf(places),
    `{${pairs.join()}}`,
  ];
}
