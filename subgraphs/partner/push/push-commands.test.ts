import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Actor } from "../context.ts";
import { NoticeDesk } from "../notice/notice.fixture.ts";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { setReachability } from "../reachability/set-reachability.ts";
import { pushEndpointsOf } from "./push-subscription.store.ts";

let desk: PartnerDesk;
let own: string;
beforeAll(async () => {
  desk = await openPartnerDesk();
  own = desk.people.responder;
});
beforeEach(() => new NoticeDesk(desk, "2026-11-23T18:00:00Z").forget());
afterAll(() => desk.close());

const device = () => `https://fcm.googleapis.com/fcm/send/${randomUUID()}`;
const names = { keep: "keepPushSubscription", end: "endPushSubscription" } as const;

async function give(as: Actor, name: keyof typeof names, given: { person: string; endpoint?: string }) {
  const type = name === "keep" ? "String!" : "String";
  const query = `mutation ($person: ID!, $endpoint: ${type}, $key: ID!) {
    done: ${names[name]}(person: $person, endpoint: $endpoint, idempotencyKey: $key) { problems { code path } } }`;
  const answer = await desk.ask(as, query, { ...given, key: randomUUID() });
  const problems: { code: string; path: string[] }[] = JSON.parse(JSON.stringify(answer)).data.done.problems;
  return problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

const devicesOf = (person: string) => pushEndpointsOf(desk.database.pool, person);
const reach = (input: Parameters<typeof setReachability>[1]["input"]) =>
  setReachability(desk.context(desk.responder), { person: own, input, idempotencyKey: randomUUID() });

describe("push messages", () => {
  it("are allowed on one's own devices by oneself, at a known push service; the newest ten count", async () => {
    const devices = Array.from({ length: 11 }, device);
    for (const endpoint of devices) expect(await give(desk.responder, "keep", { person: own, endpoint })).toEqual([]);
    expect(await devicesOf(own)).toHaveLength(10);
    const endpoint = "https://169.254.169.254/latest";
    const wrong = ["NOT_ALLOWED person", "MALFORMED endpoint"];
    expect(await give(desk.coordinator, "keep", { person: own, endpoint })).toEqual(wrong);
    for (const stranger of strangers) {
      expect(await give(stranger, "keep", { person: own, endpoint: device() })).toEqual(["NOT_ALLOWED"]);
    }
  });

  it("of a device are for whoever allowed them last, and end on one device or on all", async () => {
    const [shared, other] = [device(), device()];
    await give(desk.responder, "keep", { person: own, endpoint: shared });
    await give(desk.responder, "keep", { person: own, endpoint: other });
    await give(desk.advocate, "keep", { person: desk.people.advocate, endpoint: shared });
    expect(await devicesOf(own)).toEqual([other]);
    expect(await devicesOf(desk.people.advocate)).toEqual([shared]);
    expect(await give(desk.responder, "end", { person: own, endpoint: shared })).toEqual(["NOT_FOUND endpoint"]);
    expect(await give(desk.responder, "end", { person: desk.people.advocate })).toEqual(["NOT_ALLOWED person"]);
    expect(await give(desk.responder, "end", { person: own })).toEqual([]);
    expect(await devicesOf(own)).toEqual([]);
  });

  it("are chosen once a device allows them, and not chosen any more when none does", async () => {
    expect(await reach({ alsoBy: ["PUSH"] })).toMatchObject({
      problems: [{ code: "REQUIRED", path: ["input", "alsoBy"] }],
    });
    await give(desk.responder, "keep", { person: own, endpoint: device() });
    expect(await reach({ alsoBy: ["PUSH", "PUSH"] })).toMatchObject({ ok: true });
    const query = `{ person(id: "${own}") { reachability { mail alsoBy } } }`;
    const shown = (alsoBy: string[]) => ({ data: { person: { reachability: { mail: "AT_ONCE", alsoBy } } } });
    expect(await desk.ask(desk.advocate, query)).toEqual(shown(["PUSH"]));
    await give(desk.responder, "end", { person: own });
    expect(await desk.ask(desk.advocate, query)).toEqual(shown([]));
  });

  it("are shown to nobody: a page learns the organization's key alone, and only its own people's", async () => {
    const query = `{ _entities(representations: [{ __typename: "Organization", id: "${organization}" }]) {
      ... on Organization { pushKey } } }`;
    expect(await desk.ask(desk.advocate, query)).toEqual({ data: { _entities: [{ pushKey: "BPushKey" }] } });
    for (const stranger of strangers) expect(JSON.stringify(await desk.ask(stranger, query))).not.toContain("BPushKey");
  });
});

describe("text messages", () => {
  it("need a number that is dialled from anywhere", async () => {
    const needed = { problems: [{ code: "REQUIRED", path: ["input", "phone"] }] };
    expect(await reach({ alsoBy: ["SMS"] })).toMatchObject(needed);
    expect(await reach({ alsoBy: ["SMS"], phone: "303 555 0100" })).toMatchObject(needed);
    expect(await reach({ alsoBy: ["SMS"], phone: "+1 303 555 0100", mail: "NEVER" })).toMatchObject({ ok: true });
  });

  it("in the place of e-mail are not silence: coordinators are told of who wants no message at all", async () => {
    const told = async () =>
      (await desk.database.pool.query("select from notice where kind = 'MAIL_TURNED_OFF'")).length;
    await reach({ alsoBy: ["SMS"], phone: "+1 303 555 0100", mail: "NEVER" });
    expect(await told()).toBe(0);
    await reach({ mail: "NEVER" });
    expect(await told()).toBe(1);
  });

  it("are not chosen where the organization sends none", async () => {
    const context = { ...desk.context(desk.responder), em: desk.context(desk.responder).em };
    const asked = {
      person: own,
      input: { alsoBy: ["SMS" as const], phone: "+1 303 555 0100" },
      idempotencyKey: "none",
    };
    const without = { ...context, messages: { kinds: ["MAIL" as const], pushKey: null } };
    expect(await setReachability(without, asked)).toMatchObject({
      problems: [{ code: "NOT_FOUND", path: ["input", "alsoBy"] }],
    });
  });
});
