import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { clear } from "../introduction/introduction.fixture.ts";
import { requested } from "../introduction/introduction-cases.fixture.ts";
import { carryAll, give as giveStep } from "../introduction/two-desks.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { allowFile, command, recordAllowed } from "../permission/permission.fixture.ts";
import { asReader, give, type Keyed, keyed, sealAt } from "./case-file.fixture.ts";

const stranger = "colorado~11111111-1111-4111-8111-111111111111";

describe("a lawyer of the organization that holds the file", () => {
  let desk: PartnerDesk;
  let [advocate, coordinator, lawyer]: Keyed[] = [];
  beforeAll(async () => {
    desk = await openPartnerDesk("kathmandu");
    [advocate, coordinator, lawyer] = [
      await keyed(desk, desk.advocate),
      await keyed(desk, desk.coordinator),
      await keyed(desk, desk.responder),
    ];
  }, 120_000);
  afterAll(() => desk.close());

  const cast = () => {
    if (!advocate || !coordinator || !lawyer) throw new Error("nobody has keys");
    return { advocate, coordinator, lawyer };
  };
  /** Their request is taken on, and they look after the responder. */
  const working = async () => {
    const started = await requested(desk);
    await clear(started.desks, started);
    await giveStep({ desk, as: desk.coordinator }, "takeOn", { inboxItem: started.inboxItem });
    await carryAll(started.desks);
    const text = `mutation ($from: ID!, $to: ID!, $key: ID!) {
      handOver(from: $from, to: $to, idempotencyKey: $key) { problems { code } } }`;
    await desk.ask(desk.coordinator, text, {
      from: desk.people.coordinator,
      to: desk.people.responder,
      key: randomUUID(),
    });
    await carryAll(started.desks);
    return started;
  };
  const seal = (need: string, grant: string, readers: Keyed[]) =>
    sealAt({ desk, as: desk.advocate }, { need, grant, by: cast().advocate, readers: readers.map(asReader) });
  const told = () => desk.database.pool.query("select person from notice where kind = 'SECTION_SEALED'");
  const take = (need: string) =>
    give({ desk, as: desk.responder }, "takeSection", { need, section: "SAFE_CONTACT", piece: 1 });

  it("is told nothing of what is sealed for somebody else, though their coordinator reads it", async () => {
    const { need, desks } = await working();
    const { advocate: by, coordinator: colleague } = cast();
    const named = { organization: "colorado", responder: null, people: [stranger], sections: ["SAFE_CONTACT"] };
    await seal(need, await recordAllowed(desk, need, { ...allowFile, ...named }), [by, colleague]);
    await carryAll(desks);
    expect(await told()).toEqual([]);
    expect((await take(need)).problems).toEqual(["NOT_FOUND section"]);
  });

  it("opens by the survivor's yes, and not once it is taken back", async () => {
    const { need, desks, responder } = await working();
    const { advocate: by, coordinator: colleague, lawyer: own } = cast();
    const { organization } = desk;
    const named = { organization, responder, people: [own.id], sections: ["SAFE_CONTACT"] };
    const permission = await recordAllowed(desk, need, { ...allowFile, ...named });
    await seal(need, permission, [by, colleague, own]);
    await carryAll(desks);
    expect(await told()).toEqual([{ person: own.id }]);
    expect((await take(need)).problems).toEqual([]);
    await command({ desk, as: desk.advocate }, "withdrawPermission", { permission });
    expect((await take(need)).problems).toEqual(["NOT_FOUND section"]);
    const coordinators = { need, section: "SAFE_CONTACT", piece: 1 };
    expect((await give({ desk, as: desk.coordinator }, "takeSection", coordinators)).problems).toEqual([]);
  });
});
