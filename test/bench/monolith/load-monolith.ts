import type pg from "pg";
import { z } from "zod";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { capabilityCard, type OfferedCard } from "../../../subgraphs/matching/card/capability-card.ts";
import { unpackFlags } from "../../../subgraphs/matching/card/card-flags.ts";
import { openTerms } from "../../../subgraphs/matching/card/stored-terms.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { databaseName } from "../../../tools/constellation/constellation-plan.ts";
import { withClient } from "../database/bench-server.ts";
import { createCodebook, type World } from "../rivals-sql/codebook.ts";
import { loadCards } from "../rivals-sql/load-cards.ts";

export type Monolith = { databaseUrl: string; world: World };

const tables = `
  create table organization (id text primary key, name text not null, country text not null);
  create table need (
    id text primary key, home text not null, reference text not null, status text not null, urgency text not null,
    languages text[] not null, is_for_everyone boolean not null, only_organizations text[] not null,
    except_organizations text[] not null, preferred_traits text[] not null, is_free_only boolean not null,
    is_in_person boolean not null, issues jsonb not null);
  create table seen (
    id text primary key, name text not null, organization_id text not null references organization, profession text not null,
    is_remote boolean not null, cost text[] not null, availability text not null, confirmed_on text not null,
    languages jsonb not null, admissions jsonb not null)`;

const cardRow = z.object({ card: z.looseObject({}), terms: z.int() });

/** A card of matching's own table in the form in which it came. */
const readCards = `select organization, jsonb_build_object('responder', organization || '~' || responder, 'version', 1,
    'removed', false, 'issues', issues, 'jurisdictions', places, 'confirmedOn', confirmed_on,
    'languages', (select coalesce(jsonb_agg(jsonb_build_object('tag', split_part(one, ':', 1), 'skill', split_part(one, ':', 2))), '[]')
                    from unnest(languages) as one)) as card, terms
  from card where not is_removed order by organization, responder`;

/** What a responder's organization lets the network see, as its partner tells it. */
const readSeen = `select id, name, profession, is_remote, cost,
    case when is_paused then 'PAUSED' when free_places = 0 then 'FULL' when free_places = 1 then 'LIMITED' else 'OPEN' end
      as availability, confirmed_on::text as confirmed_on, languages, admissions
  from responder where state = 'APPROVED'`;

const readNeeds = `select id, reference, status, urgency, languages, is_for_everyone, only_organizations,
    except_organizations, preferred_traits, is_free_only, is_in_person,
    (select jsonb_agg(jsonb_build_object('id', issue.id, 'code', issue.issue, 'jurisdiction', issue.jurisdiction,
            'help', issue.help, 'status', issue.status) order by position)
       from need_issue issue where need_id = need.id) as issues
  from need`;

/** One database that holds what the constellation's many hold: organizations, responders, cards and needs. */
export async function loadMonolith(constellation: Constellation): Promise<Monolith> {
  const { postgres, plan } = constellation.parts.foundations;
  const adminUrl = (await postgres)?.adminUrl ?? "";
  const urlOf = (database: string) => Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href;
  const databaseUrl = urlOf("bench_monolith");
  await withClient(adminUrl, async (admin) => {
    await admin.query("create database bench_monolith template template0 encoding 'UTF8'");
  });
  const cards = await withClient(urlOf(databaseName(plan, "matching")), async (client) => cardsIn(client));
  const world = worldOf(constellation, cards);
  await withClient(databaseUrl, async (client) => {
    await client.query(tables);
    for (const { id, name, country } of constellation.organizations) {
      await client.query("insert into organization values ($1, $2, $3)", [id, name, country]);
      await withClient(urlOf(databaseName(plan, id)), (partner) => copyPartner(partner, client, id));
    }
    const source = (n: number) => cards[n] ?? fail();
    await loadCards(client, { source, count: cards.length, codebook: createCodebook(world) });
    await client.query("vacuum (analyze)");
  });
  return { databaseUrl, world };
}

async function cardsIn(client: pg.Client): Promise<OfferedCard[]> {
  const { rows } = await client.query(readCards);
  return z
    .array(cardRow)
    .parse(rows)
    .flatMap(({ card, terms }) => {
      const parsed = capabilityCard.parse({ ...card, ...unpackFlags(openTerms(terms)) });
      return parsed.removed ? [] : [parsed];
    });
}

async function copyPartner(partner: pg.Client, monolith: pg.Client, organization: string): Promise<void> {
  const { rows: seen } = await partner.query(readSeen);
  await monolith.query(
    `insert into seen select id, name, $2, profession, is_remote, cost, availability, confirmed_on, languages, admissions
       from jsonb_populate_recordset(null::seen, $1)`,
    [JSON.stringify(seen), organization],
  );
  const { rows: needs } = await partner.query(readNeeds);
  await monolith.query(
    `insert into need select (jsonb_populate_record(null::need, one || jsonb_build_object('home', $2::text))).*
       from jsonb_array_elements($1) as one`,
    [JSON.stringify(needs), organization],
  );
}

function worldOf(constellation: Constellation, cards: readonly OfferedCard[]): World {
  return {
    issues: legalIssues.map(({ code }) => code),
    places: [...new Set(cards.flatMap(({ jurisdictions }) => jurisdictions))],
    languages: cards.flatMap(({ languages }) => languages.map(({ tag }) => tag)),
    organizations: constellation.organizations.map(({ id, kind, scope, status }) => ({
      id,
      standing: { isActive: status === "ACTIVE", isStateBody: kind === "STATE_BODY", scope },
    })),
  };
}

function fail(): never {
  throw new RangeError("there are no more cards");
}
