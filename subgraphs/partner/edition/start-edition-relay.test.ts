import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Relay, startRelay } from "#shared/events/relay.ts";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { bookAt, keys, now, publicOf, signedParty } from "#shared/record/signed-party.fixture.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { generateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { startEditionRelay } from "./start-edition-relay.ts";

const clock = () => now;

describe("the relay to the centre's statistics", () => {
  let desk: PartnerDesk;
  let relay: Relay;
  const centre = keys();
  const book = bookAt();
  const client = createHttpClient({ connectionsPerOrigin: 1 });
  const signing = signingKeyFromJwk(generateSigningJwk().privateJwk);
  const trust = createMessageTrust({
    ...{ book, clock, key: () => signing, newNonce: randomUUID },
    nonces: new NonceMemory({ now: clock }),
  });

  const service = { url: "http://127.0.0.1:1/nobody", keys: [publicOf(centre.service)] };
  const publish = async (services: object, version: number) =>
    book.accept([await signedParty({ id: "centre", ...centre, version, record: { services } })]);
  const turns = () => desk.database.pool.query("select from outbox_recipient where recipient = 'statistics'");

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(async () => {
    await client.close();
    await relay.stop();
    await desk.close();
  });

  it("does nothing while the centre's record names no such service, and begins when it does", async () => {
    const log = createLogger("partner", "silent");
    await publish({ matching: service }, 1);
    relay = await startEditionRelay({ ...{ organization, pool: desk.database.pool, book, client, trust, log } });
    const other = await startRelay({
      ...{ pool: desk.database.pool, recipient: "another", source: organization, log, pollMs: 60_000 },
      ...{ deliver: async () => undefined, resynchronize: async () => undefined },
    });
    const isTurned = () => desk.database.pool.query("select from outbox_recipient where recipient = 'another'");
    for (let tries = 0; tries < 400 && (await isTurned()).length === 0; tries += 1) await wait(5);
    await other.stop();
    expect(await turns()).toEqual([]);
    await publish({ matching: service, statistics: service }, 2);
    for (let tries = 0; tries < 400 && (await turns()).length === 0; tries += 1) await wait(5);
    expect(await turns()).toHaveLength(1);
  });
});
