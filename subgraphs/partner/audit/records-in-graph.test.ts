import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { atHome, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";

const page = z
  .object({
    edges: z.array(z.object({ node: z.looseObject({}) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  })
  .nullable();
const answered = z.object({ data: z.object({ it: z.object({ list: page }).nullable() }) });

describe("records in the graph", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const entry =
    "{ edges { node { kind subject at service by { id } facts { name values } position hash } } pageInfo { hasNextPage endCursor } }";
  const list = async (as: PartnerDesk["advocate"], field: string, of: { type: string; id: string }) => {
    const query = `query ($r: [_Any!]!) { it: _entities(representations: $r) { ... on ${of.type} { list: ${field} } } }`;
    const result = await desk.ask(as, query, { r: [{ __typename: of.type, id: of.id }] });
    const { data } = z.object({ data: z.object({ it: z.array(z.unknown()) }) }).parse(result);
    return answered.parse({ data: { it: data.it[0] ?? null } }).data.it?.list ?? null;
  };
  const records = (as: PartnerDesk["advocate"], filter = "") => {
    return list(as, `records${filter} ${entry}`, { type: "Organization", id: organization });
  };
  const history = (as: PartnerDesk["advocate"], id: string) => list(as, `history ${entry}`, { type: "Person", id });
  const seenBy = (as: PartnerDesk["advocate"], id: string) => {
    const sighting = "{ edges { node { person { id } firstAt lastAt hours } } pageInfo { hasNextPage endCursor } }";
    return list(as, `seenBy ${sighting}`, { type: "Need", id });
  };
  const nodesOf = (found: Awaited<ReturnType<typeof records>>) => found?.edges.map(({ node }) => node) ?? [];

  it("are read by the organization's coordinators, the newest first, by kind, row and person", async () => {
    const need = await postAllAtOnce(desk);
    const found = nodesOf(await records(desk.coordinator, `(subject: "${need}", kind: NEED_POST)`));
    expect(found).toEqual([
      {
        kind: "NEED_POST",
        subject: need,
        at: "2026-11-22T10:00:00.000Z",
        service: null,
        by: { id: desk.people.advocate },
        facts: [
          { name: "issues", values: ["3"] },
          { name: "urgency", values: ["SOON"] },
        ],
        position: null,
        hash: null,
      },
    ]);
    expect(nodesOf(await records(desk.coordinator, `(by: "${desk.people.responder}")`))).toEqual([]);
    expect(nodesOf(await records(desk.coordinator, "(kind: DEMO_PEOPLE)"))).toMatchObject([
      { service: "demo", by: null },
    ]);
  });

  it("are read of a span of time: from its beginning on, and before its end", async () => {
    await postAllAtOnce(desk);
    const count = async (filter: string) => nodesOf(await records(desk.coordinator, filter)).length;
    const now = "2026-11-22T10:00:00.000Z";
    const of = "kind: NEED_POST, first: 100";
    expect(await count(`(${of}, from: "${now}")`)).toBe(await count(`(${of})`));
    expect(await count(`(${of}, from: "${now}")`)).toBeGreaterThan(0);
    expect(await count(`(${of}, until: "${now}")`)).toBe(0);
    expect(await count(`(${of}, from: "2026-11-22T10:00:01Z")`)).toBe(0);
    expect(await count(`(${of}, from: null, until: "2026-11-23T00:00:00Z")`)).toBeGreaterThan(0);
  });

  it("come page by page", async () => {
    const first = await records(desk.coordinator, "(first: 1)");
    expect(first?.pageInfo.hasNextPage).toBe(true);
    const rest = await records(desk.coordinator, `(first: 100, after: "${first?.pageInfo.endCursor}")`);
    const all = await records(desk.coordinator, "(first: 100)");
    const unfiltered = await records(desk.coordinator, "(first: 100, by: null, subject: null, kind: null)");
    expect(nodesOf(unfiltered)).toEqual(nodesOf(all));
    expect([...nodesOf(first), ...nodesOf(rest)]).toEqual(nodesOf(all));
  });

  it("are absent for everybody else", async () => {
    for (const other of [desk.advocate, desk.responder, ...strangers]) expect(await records(other)).toBeNull();
    expect(await list(desk.coordinator, `records ${entry}`, { type: "Organization", id: "bucharest" })).toBeNull();
  });

  it("tell a person what was done in their name, and nobody else", async () => {
    await postAllAtOnce(desk);
    const own = nodesOf(await history(desk.advocate, desk.people.advocate));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((node) => JSON.stringify(node.by) === JSON.stringify({ id: desk.people.advocate }))).toBe(true);
    expect(await history(desk.coordinator, desk.people.advocate)).toBeNull();
    for (const stranger of strangers) expect(await history(stranger, desk.people.advocate)).toBeNull();
  });

  it("tell who has seen a need besides its poster, once an hour each", async () => {
    const need = await postAllAtOnce(desk);
    const read = (as: PartnerDesk["advocate"]) =>
      desk.ask(as, "query ($id: ID!) { need(id: $id) { urgency } }", { id: need });
    for (const reader of [desk.advocate, desk.responder, desk.responder, desk.coordinator]) await read(reader);
    const seen = nodesOf(await seenBy(desk.advocate, need));
    const when = { firstAt: "2026-11-22T10:00:00.000Z", lastAt: "2026-11-22T10:00:00.000Z", hours: 1 };
    const people = [desk.people.responder, desk.people.coordinator].sort();
    expect(seen).toEqual(people.map((id) => ({ person: { id }, ...when })));
    const entries = nodesOf(await records(desk.coordinator, `(subject: "${need}", kind: NEED_READ)`));
    expect(entries).toHaveLength(2);
    for (const stranger of strangers) expect(await seenBy(stranger, need)).toBeNull();
  });

  it("count a need as seen in a list and after a command too, and a stranger's question never", async () => {
    const need = await postAllAtOnce(desk);
    for (const stranger of strangers)
      await desk.ask(stranger, "query ($id: ID!) { need(id: $id) { urgency } }", { id: need });
    expect(nodesOf(await seenBy(desk.advocate, need))).toEqual([]);
    await list(desk.responder, "needs(first: 100) { edges { node { id } } pageInfo { hasNextPage endCursor } }", {
      type: "Organization",
      id: organization,
    });
    await command({ desk, as: desk.coordinator }, "withdrawNeed", { need });
    const seen = nodesOf(await seenBy(desk.advocate, need)).map(({ person }) => person);
    expect(seen).toEqual([desk.people.responder, desk.people.coordinator].sort().map((id) => ({ id })));
  });

  it("keep a need from whoever's look cannot be recorded", async () => {
    const need = await postAllAtOnce(desk);
    await desk.database.pool.query("alter table need_sighting add constraint closed check (false) not valid");
    const reader = atHome(desk.people.responder, ["RESPONDER"]);
    const answer = await desk.ask(reader, "query ($id: ID!) { need(id: $id) { urgency } }", { id: need });
    await desk.database.pool.query("alter table need_sighting drop constraint closed");
    expect(answer.data).toEqual({ need: null });
    expect(answer.errors).toHaveLength(1);
  });
});
