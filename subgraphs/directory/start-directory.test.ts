import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { encodeViewer, viewerHeader } from "#shared/auth/viewer.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import { newServiceKeys } from "#shared/issuer/issuer.fixture.ts";
import { eventually } from "../../test/journeys/eventually.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";
import { demoCentre } from "./identity/demo-centre.data.ts";
import { type RunningDirectory, startDirectory } from "./start-directory.ts";

/** Every request is the gateway's: what is tested here is whom it speaks for. */
const fromGateway: MessageTrust = {
  sealRequest: ({ headers }) => ({ headers, signerOf: () => "", isSignedEvent: () => false }),
  openRequest: () => {
    const peer = { party: "centre", service: "gateway" };
    return { ok: true, peer, sealAnswer: () => ({}), sealEvent: () => ({}) };
  },
};

describe("the directory", () => {
  let database: TestDatabase;
  let pool: Pool;
  let directory: RunningDirectory;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 1, statementTimeoutMs: 5_000, onError: () => undefined });
    const port = await findFreePort();
    const config = {
      isDevelopment: true,
      isDemo: true,
      host: "127.0.0.1",
      port,
      publicUrl: `http://127.0.0.1:${port}`,
      clientUrl: "http://127.0.0.1:4000",
      databaseUrl: database.url,
      keys: await newServiceKeys(),
      networkPin: "pin",
      recordsPath: undefined,
      metricsToken: undefined,
      stateFolder: tmpdir(),
      upstream: undefined,
      proxyHops: 0,
      firstPerson: undefined,
      callerRates: { perCaller: 1_000, perParty: 1_000 },
      traceEndpoint: undefined,
      logLevel: "silent",
    } as const;
    directory = await startDirectory(config, { clock: () => new Date(), trust: () => fromGateway });
  });

  afterAll(async () => {
    await directory?.stop();
    await pool?.close();
    await database?.drop();
  });

  const operator = demoCentre.find(({ roles }) => roles.includes("OPERATOR"))?.id ?? "";
  const analyst = demoCentre.find(({ roles }) => roles.includes("ANALYST"))?.id ?? "";

  /** As somebody whose token says that they are an operator. */
  async function askAs(sub: string): Promise<{ membership: unknown; codes: string[] }> {
    const viewer = encodeViewer({ sub, organization: "centre", roles: ["OPERATOR"] });
    const query = `mutation { removeOrganization(organization: "nobody", idempotencyKey: "k") { problems { code } } }`;
    const [removal, membership] = [await ask(query, viewer), await ask("{ membership { active } }", viewer)];
    const problems: { code: string }[] = removal.data.removeOrganization.problems;
    return { membership: membership.data.membership, codes: problems.map(({ code }) => code) };
  }

  async function ask(query: string, viewer: string, signal: AbortSignal | null = null) {
    const answer = await fetch(`http://127.0.0.1:${directory.port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", [viewerHeader]: viewer },
      body: JSON.stringify({ query }),
      signal,
    });
    return JSON.parse(await answer.text());
  }

  it("lets its operators act, and nobody whose token alone says that they are one", async () => {
    expect(await askAs(operator)).toEqual({ membership: { active: 0 }, codes: ["NOT_FOUND"] });
    for (const other of [analyst, "centre~unknown", "colorado~5f0c8a52"]) {
      expect(await askAs(other)).toEqual({ membership: null, codes: ["NOT_ALLOWED"] });
    }
  });

  it("cancels in the database what is asked by somebody who has gone", async () => {
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    const viewer = encodeViewer({ sub: operator, organization: "centre", roles: [] });
    const gone = new AbortController();
    await pool.transaction(async (sql) => {
      await sql.query("lock table organization in access exclusive mode");
      const asked = expect(ask("{ membership { active } }", viewer, gone.signal)).rejects.toThrow(/abort/i);
      await eventually("the question waits", async () => (await sql.query(waiting)).length === 1);
      gone.abort();
      await asked;
      await eventually("it waits no more", async () => (await sql.query(waiting)).length === 0, 2_000);
    });
  });

  it("lets nobody act in a role that was taken from them, whatever is left of their token", async () => {
    const change = (what: string) =>
      pool.query(
        `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
           values (gen_random_uuid(), now(), 'service', 'test', 'person.change-roles', $1, 'test', '{}'))
         update centre_person set ${what} where id = $1`,
        [operator],
      );
    await change("roles = '{ANALYST}'");
    expect((await askAs(operator)).codes).toEqual(["NOT_ALLOWED"]);
    await change("roles = '{OPERATOR}', status = 'DEACTIVATED'");
    expect((await askAs(operator)).codes).toEqual(["NOT_ALLOWED"]);
    await change("status = 'ACTIVE'");
    expect((await askAs(operator)).codes).toEqual(["NOT_FOUND"]);
  });
});
