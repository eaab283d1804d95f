import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "../context.ts";
import { openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
});
afterAll(() => desk.close());

const forms = { setReachability: "SetReachabilityInput!", setAway: "SetAwayInput!" } as const;

async function give(as: Actor, command: keyof typeof forms, given: { person: string; input: Record<string, unknown> }) {
  const query = `mutation ($person: ID!, $input: ${forms[command]}, $key: ID!) {
    done: ${command}(person: $person, input: $input, idempotencyKey: $key) {
      person { reachability { ${fields} } } problems { code path message } } }`;
  const answer = JSON.parse(JSON.stringify(await desk.ask(as, query, { ...given, key: randomUUID() })));
  if (!answer.data?.done) throw new Error(JSON.stringify(answer));
  return answer.data.done;
}

const fields = `email phone timeZone hours { day from until } quiet { from until } away { from until }
  deputy { id } isOnCall mail`;

const placesOf = ({ problems }: { problems: { code: string; path: string[] }[] }) =>
  problems.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("how somebody is reached", () => {
  it("is said by themselves, and seen by colleagues alone", async () => {
    const person = desk.people.responder;
    const input = {
      email: "ana@help.example",
      phone: "+1 303 555 0100",
      timeZone: "America/Denver",
      hours: [{ day: "TUESDAY", from: "18:00", until: "24:00" }],
      quiet: { from: "22:00", until: "06:30" },
      isOnCall: true,
      mail: "DAILY",
    };
    const said = { ...input, away: null, deputy: null };
    expect(await give(desk.responder, "setReachability", { person, input })).toMatchObject({
      problems: [],
      person: { reachability: said },
    });
    const query = `query ($person: ID!) { person(id: $person) { reachability { ${fields} } } }`;
    const read = (as: Actor) => desk.ask(as, query, { person });
    expect(await read(desk.advocate)).toEqual({ data: { person: { reachability: said } } });
    for (const stranger of strangers) expect(await read(stranger)).toEqual({ data: { person: null } });
  });

  it("tells everything that is wrong at once, with the zone that was probably meant", async () => {
    const input = {
      email: "ana",
      phone: "call me",
      timeZone: "America/Denvr",
      hours: [
        { day: "MONDAY", from: "22:00", until: "06:00" },
        { day: "MONDAY", from: "9", until: "12:00" },
      ],
      quiet: { from: "07:00", until: "07:00" },
    };
    const refused = await give(desk.advocate, "setReachability", { person: desk.people.advocate, input });
    expect(placesOf(refused)).toEqual([
      "MALFORMED input.email",
      "MALFORMED input.phone",
      "UNKNOWN_CODE input.timeZone",
      "MALFORMED input.hours.0.until",
      "MALFORMED input.hours.1.from",
      "MALFORMED input.quiet",
    ]);
    const sentences = refused.problems.map(({ message }: { message: string }) => message).join("\n");
    expect(sentences).toContain("Did you mean America/Denver?");
    expect(sentences).toContain("Work over midnight is two spans");
  });

  it("knows a zone by its city, and refuses hours that overlap, or none", async () => {
    const say = (input: Record<string, unknown>) =>
      give(desk.advocate, "setReachability", { person: desk.people.advocate, input });
    expect((await say({ timeZone: "Manila" })).problems[0].message).toContain("Did you mean Asia/Manila?");
    expect((await say({ timeZone: "GMT+7" })).problems).toHaveLength(1);
    expect(placesOf(await say({ hours: [] }))).toEqual(["REQUIRED input.hours"]);
    const hours = [
      { day: "MONDAY", from: "09:00", until: "12:00" },
      { day: "MONDAY", from: "11:00", until: "13:00" },
    ];
    expect(placesOf(await say({ hours }))).toEqual(["DUPLICATE input.hours.1"]);
  });

  it("is said by nobody else, coordinators included", async () => {
    const given = { person: desk.people.responder, input: {} };
    expect(placesOf(await give(desk.coordinator, "setReachability", given))).toEqual(["NOT_ALLOWED person"]);
  });

  it("tells coordinators when somebody wants no e-mail", async () => {
    const person = desk.people.advocate;
    await give(desk.advocate, "setReachability", { person, input: { mail: "NEVER" } });
    const query = `query ($id: ID!) { person(id: $id) { updates { edges { node { kind subject seenAt } } } } }`;
    const asked = await desk.ask(desk.coordinator, query, { id: desk.people.coordinator });
    const told = { kind: "MAIL_TURNED_OFF", subject: person, seenAt: null };
    expect(asked).toEqual({ data: { person: { updates: { edges: [{ node: told }] } } } });
    // Another's updates are nobody's to read.
    const others = await desk.ask(desk.advocate, query, { id: desk.people.coordinator });
    expect(others).toEqual({ data: { person: { updates: null } } });
  });
});

describe("being away", () => {
  const from = "2026-12-01T00:00:00.000Z";
  const until = "2026-12-08T00:00:00.000Z";

  it("is said by themselves or by a coordinator, and by no other colleague", async () => {
    const { responder: person, advocate: deputy } = desk.people;
    const given = { person, input: { from, until, deputy } };
    for (const as of [desk.responder, desk.coordinator]) {
      expect(await give(as, "setAway", given)).toMatchObject({
        problems: [],
        person: { reachability: { away: { from, until }, deputy: { id: deputy } } },
      });
    }
    expect(placesOf(await give(desk.advocate, "setAway", given))).toEqual(["NOT_ALLOWED person"]);
    expect(await give(desk.responder, "setAway", { person, input: {} })).toMatchObject({
      person: { reachability: { away: null, deputy: null } },
    });
  });

  it("names a deputy who is there, is somebody else, and does not lead back", async () => {
    const { responder, advocate, coordinator } = desk.people;
    const away = (person: string, deputy: string) => give(desk.coordinator, "setAway", { person, input: { deputy } });
    expect(placesOf(await away(responder, responder))).toEqual(["MALFORMED input.deputy"]);
    expect(placesOf(await away(responder, "colorado~nobody"))).toEqual(["NOT_FOUND input.deputy"]);
    expect(placesOf(await away("colorado~nobody", advocate))).toEqual(["NOT_FOUND person"]);
    expect((await away(responder, advocate)).problems).toEqual([]);
    expect((await away(advocate, coordinator)).problems).toEqual([]);
    expect(placesOf(await away(coordinator, responder))).toEqual(["MALFORMED input.deputy"]);
  });

  it("has a beginning and an end, in this order, not over yet and not for years", async () => {
    const person = desk.people.responder;
    const away = async (input: Record<string, string>) =>
      placesOf(await give(desk.responder, "setAway", { person, input }));
    expect(await away({ from })).toEqual(["REQUIRED input.until"]);
    expect(await away({ from: until, until: from })).toEqual(["MALFORMED input.until"]);
    const past = { from: "2026-01-01T00:00:00Z", until: "2026-01-02T00:00:00Z", deputy: person };
    expect(await away(past)).toEqual(["DATE_PASSED input.until", "MALFORMED input.deputy"]);
    expect(await away({ from, until: "2029-01-01T00:00:00Z" })).toEqual(["MALFORMED input.until"]);
  });
});

describe("who left", () => {
  it("is shown to coordinators with the work e-mail that they gave, and to nobody else", async () => {
    const person = desk.people.responder;
    await give(desk.responder, "setReachability", { person, input: { email: "ana@help.example" } });
    const query = "query ($person: ID!) { person(id: $person) { invitedAddress } }";
    const read = (as: Actor) => desk.ask(as, query, { person });
    expect(await read(desk.coordinator)).toEqual({ data: { person: { invitedAddress: null } } });
    const end = `mutation ($person: ID!, $key: ID!) {
      done: deactivatePerson(person: $person, leavesWork: true, idempotencyKey: $key) { problems { code } } }`;
    const ended = await desk.ask(desk.coordinator, end, { person, key: randomUUID() });
    expect(ended).toEqual({ data: { done: { problems: [] } } });
    expect(await read(desk.coordinator)).toEqual({ data: { person: { invitedAddress: "ana@help.example" } } });
    expect(await read(desk.advocate)).toEqual({ data: { person: { invitedAddress: null } } });
  });
});
