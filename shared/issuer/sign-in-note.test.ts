import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { Browser } from "#shared/issuer/browser.fixture.ts";
import {
  ada,
  explorer,
  newPrivateJwk,
  newServiceKeys,
  startIssuer,
  type TestIssuer,
} from "#shared/issuer/issuer.fixture.ts";
import { oidcItemTable } from "#shared/issuer/oidc-item.store.ts";
import { signIn } from "#shared/issuer/sign-in-client.ts";
import { boundNotes, type SignInNote } from "#shared/issuer/sign-in-note.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

const now = new Date("2026-11-22T10:00:00Z");
const refused = (account: string | undefined) =>
  ({ kind: "REFUSED", account, way: "passkey", refusal: "UNKNOWN_PASSKEY" }) as const;

describe("notes of sign-ins", () => {
  it("are kept whole of people who come in, and bounded of what a program can repeat", async () => {
    const noted: SignInNote[] = [];
    let at = now;
    const note = boundNotes(
      async (one) => void noted.push(one),
      () => at,
    );
    const count = async (one: SignInNote, times: number) => {
      const before = noted.length;
      for (let turn = 0; turn < times; turn++) await note(one);
      return noted.length - before;
    };
    expect(await count({ kind: "SIGNED_IN", account: "a", way: "passkey" }, 50)).toBe(50);
    expect(await count({ kind: "SIGNED_OUT", account: "a" }, 50)).toBe(50);
    expect(await count({ kind: "SIGNED_IN", account: "t", way: "tool" }, 50)).toBe(1);
    expect(await count(refused(undefined), 50)).toBe(5);
    expect(await count(refused("a"), 50)).toBe(5);
    at = new Date(now.getTime() + 60_000);
    expect(await count(refused("a"), 50)).toBe(1);
  });
});

describe("an issuer", () => {
  let database: TestDatabase;
  let pool: Pool;
  let running: TestIssuer;
  let isRecording = true;
  let noted: SignInNote[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    await pool.query(oidcItemTable);
    const common = { sql: pool, people: () => [ada], keys: await newServiceKeys(), hasDemo: true };
    const note = async (one: SignInNote) => {
      if (!isRecording) throw new Error("no records");
      noted.push(one);
    };
    running = await startIssuer({ ...common, note, port: await findFreePort() });
  });
  afterAll(async () => {
    await running?.close();
    await pool?.close();
    await database?.drop();
  });

  const ask = async (login: string) => {
    const { client, issuer } = running;
    const privateKey = await newPrivateJwk();
    return signIn({ ...explorer, issuer: issuer.issuer, login, privateKey, now: new Date(), client });
  };

  it("records who came in and how, who was refused and why, and who went", async () => {
    noted = [];
    await ask("ada");
    await expect(ask(randomUUID())).rejects.toThrow();
    const browser = new Browser(running.client);
    const { issuer } = running.issuer;
    await browser.fetchCode(issuer, "ada");
    const asked = await browser.get(`${issuer}/session/end`);
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
    await browser.post(`${issuer}/session/end/confirm`, { xsrf, logout: "yes" });
    const { account } = ada;
    const came = { kind: "SIGNED_IN", account, way: "demo" };
    const stopped = { kind: "REFUSED", account: undefined, way: "demo", refusal: "UNKNOWN_PERSON" };
    expect(noted).toEqual([came, stopped, came, { kind: "SIGNED_OUT", account }]);
  });

  it("lets nobody in whose coming in cannot be recorded", async () => {
    isRecording = false;
    await expect(ask("ada")).rejects.toThrow();
    isRecording = true;
    await expect(ask("ada")).resolves.toMatchObject({ accessToken: expect.any(String) });
  });
});
