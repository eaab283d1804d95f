import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { currentKeys, openKeyStatement } from "#shared/seal/key-statement.ts";
import { openKeys } from "#shared/seal/wrap-keys.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import type { Actor } from "../context.ts";
import { atHome, now, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { newPersonKey, passphrase, stretch } from "./person-key.fixture.ts";

const answer = z.object({
  data: z.object({
    done: z.object({
      keys: z.object({ statement: z.string() }).nullable(),
      problems: z.array(z.object({ code: z.string(), path: z.array(z.string()) })),
    }),
  }),
});
const stated = z.object({ data: z.object({ personKeys: z.object({ statement: z.string() }).nullable() }) });
const owned = z.object({
  data: z.object({
    ownKeys: z.array(z.object({ sealingKey: z.string(), wrappedKeys: z.string(), until: z.string().nullable() })),
  }),
});

describe("somebody's keys", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const give = async (name: "keepPersonKey" | "replacePersonKey", as: Actor, input: object) => {
    const query = `mutation ($organization: ID!, $input: PersonKeyInput!, $key: ID!) {
      done: ${name}(organization: $organization, input: $input, idempotencyKey: $key) {
        keys { statement } problems { code path } } }`;
    return answer.parse(await desk.ask(as, query, { organization, input, key: randomUUID() })).data.done;
  };
  const statementOf = async (person: string, as: Actor = { kind: "network" }) => {
    const query = "query ($person: ID!) { personKeys(person: $person) { statement } }";
    return stated.parse(await desk.ask(as, query, { person })).data.personKeys?.statement;
  };
  const open = (person: string, statement: string | undefined, partyKeys = [desk.signingKey]) =>
    openKeyStatement(statement ?? "", { person, party: organization, partyKeys, now, maxAgeMs: 60_000 });
  const ownKeys = async (as: Actor, asked = organization) => {
    const query = "query ($asked: ID!) { ownKeys(organization: $asked) { sealingKey wrappedKeys until } }";
    return owned.safeParse(await desk.ask(as, query, { asked })).data?.data.ownKeys;
  };

  it("are stated by their organization, for readers elsewhere who hold its record's keys", async () => {
    const { advocate } = desk.people;
    const { input } = await newPersonKey(advocate);
    expect(await give("keepPersonKey", desk.advocate, input)).toMatchObject({ problems: [] });
    for (const as of [strangers[0], strangers[2], desk.coordinator]) {
      const opened = await open(advocate, await statementOf(advocate, as));
      expect(opened.ok && currentKeys(opened.claims)).toMatchObject({ sealing: input.sealingKey, until: null });
    }
  });

  it("cannot be swapped on the way: what another key signed is refused, and why", async () => {
    const { advocate } = desk.people;
    const other = generateSigningJwk().publicJwk;
    expect(await open(advocate, await statementOf(advocate), [other])).toEqual({
      ok: false,
      why: "NOT_SIGNED_BY_PARTY",
    });
    expect(await open(desk.people.coordinator, await statementOf(advocate))).toEqual({
      ok: false,
      why: "ABOUT_SOMEBODY_ELSE",
    });
  });

  it("are told of nobody who has none, and of no id that is nobody's, in the same way", async () => {
    expect(await statementOf(desk.people.responder)).toBeUndefined();
    expect(await statementOf(`${organization}~${randomUUID()}`)).toBeUndefined();
    expect(await statementOf("bucharest~x")).toBeUndefined();
  });

  it("open for themselves alone, by their passphrase", async () => {
    const { advocate } = desk.people;
    const [own] = (await ownKeys(desk.advocate)) ?? [];
    const opened = await open(advocate, await statementOf(advocate));
    const keys = opened.ok ? currentKeys(opened.claims) : undefined;
    const publicKeys = { sealing: keys?.sealing ?? "", signing: keys?.signing ?? "" };
    const owner = { owner: advocate, publicKeys };
    expect(await openKeys(own?.wrappedKeys ?? "", owner, { passphrase, stretch })).toMatchObject({ ok: true });
    for (const as of [desk.coordinator, desk.responder]) expect(await ownKeys(as)).toEqual([]);
    for (const as of strangers) expect(await ownKeys(as)).toBeUndefined();
    expect(await ownKeys(desk.advocate, "bucharest")).toBeUndefined();
  });

  it("are replaced by themselves, the former ones kept; or wrapped anew with another passphrase", async () => {
    const { responder } = desk.people;
    const [first, second] = [await newPersonKey(responder), await newPersonKey(responder)];
    expect((await give("replacePersonKey", desk.responder, first.input)).problems).toMatchObject([
      { code: "WRONG_STATE" },
    ]);
    await give("keepPersonKey", desk.responder, first.input);
    expect((await give("keepPersonKey", desk.responder, second.input)).problems).toMatchObject([
      { code: "WRONG_STATE" },
    ]);
    const wrappedKeys = second.input.wrappedKeys;
    expect((await give("replacePersonKey", desk.responder, { ...first.input, wrappedKeys })).problems).toEqual([]);
    expect(await ownKeys(desk.responder)).toMatchObject([{ wrappedKeys, until: null }]);
    expect((await give("replacePersonKey", desk.responder, second.input)).problems).toEqual([]);
    expect(await ownKeys(desk.responder)).toMatchObject([
      { sealingKey: second.input.sealingKey, until: null },
      { sealingKey: first.input.sealingKey, until: now.toISOString() },
    ]);
    const opened = await open(responder, await statementOf(responder));
    expect(opened.ok && opened.claims.keys.map(({ sealing }) => sealing)).toEqual([
      second.input.sealingKey,
      first.input.sealingKey,
    ]);
    expect((await give("replacePersonKey", desk.responder, first.input)).problems).toMatchObject([
      { code: "DUPLICATE" },
    ]);
    const told = await desk.database.pool.query<{ action: string }>(
      "select action from audit_entry where subject = $1 and action like 'person.%key' order by seq",
      [responder],
    );
    expect(told.map(({ action }) => action)).toEqual(["person.keep-key", "person.rewrap-key", "person.replace-key"]);
  });

  it("are refused with everything that is wrong, and when they are not one's own", async () => {
    const { coordinator } = desk.people;
    const [{ input }, others] = [await newPersonKey(coordinator), await newPersonKey(desk.people.advocate)];
    const odd = { ...input, sealingKey: "x", wrappedKeys: "{}" };
    expect((await give("keepPersonKey", desk.coordinator, odd)).problems.map(({ path }) => path.join("."))).toEqual([
      "input.sealingKey",
      "input.wrappedKeys",
    ]);
    for (const proof of ["", others.input.proof]) {
      expect((await give("keepPersonKey", desk.coordinator, { ...input, proof })).problems).toMatchObject([
        { code: "SIGNATURE_REFUSED", path: ["input", "proof"] },
      ]);
    }
    expect((await give("keepPersonKey", desk.coordinator, others.input)).problems).toMatchObject([
      { code: "SIGNATURE_REFUSED" },
    ]);
    for (const as of [...strangers, atHome(`${organization}~${randomUUID()}`, ["ADVOCATE"])]) {
      expect((await give("keepPersonKey", as, input)).problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
    }
  });

  it("are sealed for no more once their owner has ended them, and are followed by new ones", async () => {
    const { responder } = desk.people;
    const query = `mutation ($organization: ID!, $key: ID!) {
      done: endPersonKey(organization: $organization, idempotencyKey: $key) { keys { statement } problems { code path } } }`;
    const end = async () => {
      const ended = await desk.ask(desk.responder, query, { organization, key: randomUUID() });
      return answer.parse(ended).data.done;
    };
    const opened = await open(responder, (await end()).keys?.statement);
    expect(opened.ok && currentKeys(opened.claims)).toBeUndefined();
    expect((await end()).problems).toMatchObject([{ code: "WRONG_STATE" }]);
    const { input } = await newPersonKey(responder);
    expect((await give("keepPersonKey", desk.responder, input)).problems).toEqual([]);
  });

  it("are sealed for no more once their owner has left, and still verify what they signed", async () => {
    const { advocate } = desk.people;
    await desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.people', $1, 'test', '{}'))
       update person set status = 'DEACTIVATED' where id = $1`,
      [advocate],
    );
    const opened = await open(advocate, await statementOf(advocate));
    expect(opened.ok && [currentKeys(opened.claims), opened.claims.keys.length]).toEqual([undefined, 1]);
  });
});
