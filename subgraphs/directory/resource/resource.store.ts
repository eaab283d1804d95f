import { type EntityManager, LockMode } from "@mikro-orm/postgresql";
import type { Sql } from "#shared/database/sql.ts";
import type { ResourceKind, ResourceState } from "./resource.codes.ts";
import { Resource } from "./resource.entity.ts";
import type { ResourceFacts } from "./resource.view.ts";
import type { ProposalFacts } from "./resource-proposal.view.ts";

const factColumns = `id, title, publisher, year, kind, url, issues, jurisdictions, language,
  checked_on::text as "checkedOn"`;

export type ResourceSearch = {
  /** Words that each have to be where a word begins so. */
  words: readonly string[];
  kind: ResourceKind | undefined;
  issue: string | undefined;
  /** A place and what it is a part of; what is of use everywhere is always among what is found. */
  places: readonly string[];
  language: string | undefined;
};

/** A place in the list of what was found. */
export type Found = { rank: number; title: string; id: string };
export type FoundResource = ResourceFacts & Found;

/** What fits besides the words. */
const fits = `state = 'LISTED' and ($1::text is null or kind = $1) and ($2::text is null or $2 = any (issues))
  and (cardinality($3::text[]) = 0 or jurisdictions && $3 or jurisdictions = '{}')
  and ($4::text is null or language = $4 or language like $4 || '-%')`;

/** The best first, one more than asked for: those for the very place, then by the words, then by title. */
export async function findResources(
  sql: Sql,
  search: ResourceSearch,
  { first, after }: { first: number; after: Found | undefined },
): Promise<FoundResource[]> {
  const filters = filtersOf(search);
  return sql.query<FoundResource>(
    `with fitting as (
       select *, (case when jurisdictions && $3 then 1000 else 0 end
         + case when $5 = '' then 0 else round(ts_rank(words, $5::tsquery) * 1000)::int end) as rank
       from resource where ${fits} and ($5 = '' or words @@ $5::tsquery))
     select ${factColumns}, rank from fitting
     where $6::int is null or (-rank, title, id) > (-$6::int, $7::text, $8::text)
     order by -rank, title, id limit $9`,
    [
      ...filters,
      await queryOf(sql, search, filters),
      ...[after?.rank ?? null, after?.title ?? null, after?.id ?? null],
      first + 1,
    ],
  );
}

/** Every word has to be there; where no resource has all of them, some will do. */
async function queryOf(sql: Sql, { words }: ResourceSearch, filters: readonly unknown[]): Promise<string> {
  const terms = words.map(termOf);
  const all = terms.join(" & ");
  if (terms.length < 2) return all;
  const text = `select 1 from resource where ${fits} and words @@ $5::tsquery limit 1`;
  const found = await sql.query(text, [...filters, all]);
  return found.length > 0 ? all : terms.join(" | ");
}

/** A form that is called `i914` in a hurry is found by its number too. */
function termOf(word: string): string {
  const begins = (text: string) => `'${text.replace(/['\\]/g, "")}':*`;
  const number = /^[a-z]{1,2}(\d{2,})$/.exec(word)?.[1];
  return number === undefined ? begins(word) : `(${begins(word)} | ${begins(number)})`;
}

function filtersOf({ kind, issue, places, language }: ResourceSearch): unknown[] {
  return [kind ?? null, issue ?? null, places, language ?? null];
}

export function findListed(em: EntityManager, id: string): Promise<Resource | null> {
  return em.findOne(Resource, { id, state: "LISTED" });
}

export function findResource(em: EntityManager, id: string): Promise<Resource | null> {
  return em.findOne(Resource, { id });
}

export function lockResource(em: EntityManager, id: string): Promise<Resource | null> {
  return em.findOne(Resource, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

export type ProposalSearch = { organization: string | undefined; state: ResourceState | undefined };
export type NumberedProposal = ProposalFacts & { number: string };

type ProposalRow = Omit<NumberedProposal, "enteredAt" | "decidedAt"> & { enteredAt: string; decidedAt: string | null };

/** Proposals of one organization or of all, the newest first; one more than asked for. */
export async function newestProposals(
  sql: Sql,
  { organization, state }: ProposalSearch,
  { first, before }: { first: number; before: string | undefined },
): Promise<NumberedProposal[]> {
  const rows = await sql.query<ProposalRow>(
    `select ${factColumns}, state, refusal, proposed_by_organization as "proposedByOrganization",
       entered_at as "enteredAt", decided_at as "decidedAt", number::text as number
     from resource where proposed_by_organization is not null
       and ($1::text is null or proposed_by_organization = $1) and ($2::text is null or state = $2)
       and ($3::bigint is null or number < $3)
     order by resource.number desc limit $4`,
    [organization ?? null, state ?? null, before ?? null, first + 1],
  );
  return rows.map(({ enteredAt, decidedAt, ...row }) => ({
    ...row,
    enteredAt: new Date(enteredAt),
    decidedAt: decidedAt === null ? null : new Date(decidedAt),
  }));
}

/** The one entry or proposal that has this address now. Whoever asks holds the catalogue until their end. */
export async function lockAddress(em: EntityManager, url: string): Promise<Resource | null> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended('resource', 0))");
  return em.findOne(Resource, { url, state: { $in: ["PROPOSED", "LISTED"] } });
}

/** How many proposals wait: of all, of an organization, of one of its people. */
export async function countProposals(
  em: EntityManager,
  { proposedBy, proposedByOrganization }: { proposedBy: string; proposedByOrganization: string },
): Promise<{ all: number; theirs: number; own: number }> {
  const waiting = { state: "PROPOSED" } as const;
  return {
    all: await em.count(Resource, waiting),
    theirs: await em.count(Resource, { ...waiting, proposedByOrganization }),
    own: await em.count(Resource, { ...waiting, proposedByOrganization, proposedBy }),
  };
}

export async function hasResources(em: EntityManager): Promise<boolean> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended('resource', 0))");
  return (await em.count(Resource)) > 0;
}
