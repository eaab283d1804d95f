import { randomUUID } from "node:crypto";
import pg from "pg";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { databaseName } from "../../../tools/constellation/constellation-plan.ts";
import type { Person } from "../../journeys/person.ts";

/** Editions that the organization was asked to take part in: each by a row of its own, since one is joined once. */
export function editionScenes(organization: string) {
  return {
    joinEdition: async (_: Person, constellation: Constellation) => called(constellation, organization),
    leaveEdition: async (person: Person, constellation: Constellation) => {
      const given = await called(constellation, organization);
      await person.command("joinEdition", given);
      return given;
    },
  };
}

/** Even a test changes a row only with a record. */
const callText = `with noted as (
    insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
    values (gen_random_uuid(), now(), 'service', 'test', 'edition.call', $1, 'test', '{}'))
  insert into edition_part (edition, period, catalogue, epsilon, join_by, heard_at, state)
  values ($1, '2026-Q2', $2, 3, now() + interval '1 day', now(), 'CALLED')`;

async function called({ parts }: Constellation, organization: string) {
  const { plan, postgres, options } = parts.foundations;
  const url = new URL((await postgres)?.adminUrl ?? options.databaseUrl ?? "");
  url.pathname = `/${databaseName(plan, organization)}`;
  const edition = `2026-Q2-${randomUUID().slice(0, 8)}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(callText, [edition, catalogue.digest]);
  await client.end();
  return { organization, edition };
}
