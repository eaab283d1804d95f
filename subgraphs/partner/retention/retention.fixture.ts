import { randomUUID } from "node:crypto";
import { z } from "zod";
import { startSealer } from "#shared/audit/start-sealer.ts";
import { verifyRecords } from "#shared/audit/verify-records.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { recordedTables } from "../audit/records.migration.ts";
import type { Actor } from "../context.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";

const payload = z.object({
  erased: z.string().nullish(),
  retention: z.object({ closedNeedsDays: z.number().nullable(), shownDays: z.number() }).nullish(),
  problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
});

type By = { desk: PartnerDesk; as: Actor; key?: string };

async function give({ desk, as, key = randomUUID() }: By, text: string, variables: object) {
  const result = await desk.ask(as, text, { ...variables, key });
  return z.object({ data: z.object({ done: payload }) }).parse(result).data.done;
}

export function erase(by: By, need: string) {
  const text = `mutation ($need: ID!, $key: ID!) {
    done: eraseNeed(need: $need, idempotencyKey: $key) { erased problems { code path } } }`;
  return give(by, text, { need });
}

export function keepFor(by: By, input: object) {
  const text = `mutation ($organization: ID!, $input: RetentionInput!, $key: ID!) {
    done: setRetention(organization: $organization, input: $input, idempotencyKey: $key) {
      retention { closedNeedsDays shownDays } problems { code path } } }`;
  return give(by, text, { organization: by.desk.organization, input });
}

/** Which tables hold one of these texts anywhere in a row. */
export async function tablesHolding({ database }: PartnerDesk, texts: readonly string[]): Promise<string[]> {
  const { pool } = database;
  const tables = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const [found] = await pool.query(
      `select 1 from "${name}" as t where exists (
         select from unnest($1::text[]) as one where strpos(t::text, one) > 0) limit 1`,
      [texts],
    );
    if (found) holding.push(name);
  }
  return holding;
}

/** Every id of a table's rows. */
export async function idsOf({ database }: PartnerDesk, table: string): Promise<string[]> {
  return (await database.pool.query<{ id: string }>(`select id from "${table}"`)).map(({ id }) => id);
}

/** Seals what is there, and verifies it as `npm run audit -- verify` does; there are no peers. @returns what is wrong */
export async function verifySealed({ organization, database }: PartnerDesk): Promise<string[]> {
  const { pool } = database;
  const { privateJwk, publicJwk } = generateSigningJwk();
  const keyid = calculateThumbprint(publicJwk);
  const isOwnKey = (one: string) => one === keyid;
  const signer = { party: organization, key: () => privateJwk, clock: () => now };
  const log = createLogger("partner", "silent");
  let onHead: () => void = () => undefined;
  const isSealed = new Promise<void>((resolve) => {
    onHead = resolve;
  });
  const sealer = await startSealer({ pool, signer, isOwnKey, log, onHead });
  await isSealed;
  await sealer.stop();
  const ask = async () => ({ testimonies: [], silent: [] });
  const told = await verifyRecords({ party: organization, pool, tables: recordedTables, isOwnKey, ask });
  return [...told.findings.map(({ sentence }) => sentence), ...(told.sealed > 0 ? [] : ["nothing was sealed"])];
}
