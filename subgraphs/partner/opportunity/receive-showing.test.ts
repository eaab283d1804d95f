import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved, lawyer, manage } from "../responder/responder.fixture.ts";
import { hear, newShowing, opportunitiesSeenBy, shownTo } from "./opportunity.fixture.ts";

let desk: PartnerDesk;
let responder: string;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  responder = await addApproved(desk);
});
afterAll(() => desk.close());

async function seen(state?: string) {
  const edges = await opportunitiesSeenBy({ desk, as: desk.responder }, state ? { responder, state } : { responder });
  return edges?.map(({ node }) => node) ?? [];
}

describe("a showing of another organization", () => {
  it("comes in as an opportunity of our responder, under our id", async () => {
    const showing = newShowing();
    expect(await hear(desk, [{ showing, data: shownTo(responder) }])).toBe(200);
    expect(await seen()).toEqual([
      {
        id: showing.replace("bucharest", "colorado"),
        needId: showing,
        home: { id: "bucharest" },
        responder: { id: responder },
        issues: [
          {
            issue: { code: "record-clear" },
            jurisdiction: { code: "US-CO" },
            help: "BRIEF_SERVICE",
            dueMonth: "2027-01",
          },
        ],
        languages: [{ tag: "es" }],
        urgency: "SOON",
        score: 8.12,
        state: "OPEN",
        goneBecause: null,
        awaitedUntil: "2026-11-23T10:00:00.000Z",
        answerBy: "2026-11-23T10:00:00.000Z",
        receivedAt: "2026-11-22T10:00:00.000Z",
      },
    ]);
  });

  it("is left alone when it is in another's name, for nobody of ours, or for somebody not approved", async () => {
    const { responder: draft } = await manage({ desk, as: desk.coordinator }, "addResponder", { input: lawyer });
    const whole = [
      { showing: newShowing("manila"), data: shownTo(responder) },
      { showing: "bucharest~no-uuid", data: shownTo(responder) },
      { showing: newShowing(), data: shownTo(newShowing("colorado")) },
      { showing: newShowing(), data: shownTo(draft?.id ?? "") },
    ];
    expect(await hear(desk, whole)).toBe(200);
    expect(await seen()).toEqual([]);
    expect(await opportunitiesSeenBy({ desk, as: desk.responder }, { responder: draft?.id ?? "" })).toEqual([]);
  });

  it("brings no text in: what is no known code is left out", async () => {
    const issues = [
      { issue: "call-me-at-home", jurisdiction: "US-CO", help: "BRIEF_SERVICE", dueMonth: null },
      { issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE", dueMonth: null },
    ];
    const only = issues.slice(0, 1);
    const languages = ["es", "maria-of-nowhere"];
    await hear(desk, [
      { showing: newShowing(), data: shownTo(responder, { issues, languages }) },
      { showing: newShowing(), data: shownTo(responder, { issues: only }) },
    ]);
    expect(await seen()).toMatchObject([{ issues: [{ issue: { code: "record-clear" } }], languages: [{ tag: "es" }] }]);
  });

  it("is changed and taken along by its home alone, and says why it went", async () => {
    const showing = newShowing();
    await hear(desk, [{ showing, data: shownTo(responder) }]);
    const gone = { responder, version: 2, goneBecause: "CLOSED" };
    await hear(desk, [{ showing: showing.replace("bucharest", "manila"), data: gone }], "manila");
    await hear(desk, [{ showing, data: gone }], "manila");
    expect(await seen()).toHaveLength(1);
    await hear(desk, [{ showing, data: shownTo(responder, { version: 2, urgency: "EMERGENCY" }) }]);
    expect(await seen()).toMatchObject([{ urgency: "EMERGENCY" }]);
    await hear(desk, [{ showing, data: { ...gone, version: 3 } }]);
    expect(await seen()).toEqual([]);
    expect(await seen("WITHDRAWN")).toMatchObject([{ needId: showing, goneBecause: "CLOSED" }]);
  });

  it("that is told again, or told late, changes nothing: an older word never wins", async () => {
    const showing = newShowing();
    const gone = { responder, version: 5, goneBecause: "TAKEN" };
    await hear(desk, [
      { showing, data: shownTo(responder, { version: 4 }) },
      { showing, data: gone },
      { showing, data: shownTo(responder, { version: 4 }) },
      { showing, data: { ...gone, version: 3, goneBecause: "EXPIRED" } },
    ]);
    expect(await seen()).toEqual([]);
    expect(await seen("TAKEN")).toMatchObject([{ needId: showing, goneBecause: "TAKEN" }]);
  });

  it("that its home, in an older state, does not know of any more goes when it has said all anew", async () => {
    const [kept, lost, other] = [newShowing(), newShowing(), newShowing("manila")];
    const said = (showing: string) => ({ showing, data: shownTo(responder) });
    const mark = (step: string, subject = organization) => ({
      showing: subject,
      type: "org.alight.showing.inventory.v1",
      data: { step },
    });
    await hear(desk, [said(kept), said(lost)]);
    await hear(desk, [said(other)], "manila");
    await hear(desk, [mark("BEGIN", "manila"), mark("END", "manila")]);
    expect(await seen()).toHaveLength(3);
    await hear(desk, [mark("BEGIN")]);
    await hear(desk, [said(kept)]);
    expect(await seen()).toHaveLength(3);
    await hear(desk, [mark("END")]);
    expect((await seen()).map(({ needId }) => needId).sort()).toEqual([kept, other].sort());
    expect(await seen("WITHDRAWN")).toMatchObject([{ needId: lost, goneBecause: "WITHDRAWN" }]);
  });

  it("that came and went in one batch is never listed", async () => {
    const showing = newShowing();
    await hear(desk, [
      { showing, data: shownTo(responder) },
      { showing, data: { responder, version: 2, goneBecause: "WITHDRAWN" } },
    ]);
    expect(await seen()).toEqual([]);
  });
});

describe("a responder whom nobody outside is to see any more", () => {
  it("leaves what waits for their answer to others, and its home is told", async () => {
    const showing = newShowing();
    await hear(desk, [{ showing, data: shownTo(responder) }]);
    await manage({ desk, as: desk.coordinator }, "retireResponder", { responder });
    expect(await seen()).toEqual([]);
    expect(await seen("DECLINED")).toMatchObject([{ needId: showing }]);
    const sql = "select type, data from outbox where recipient = 'partner:bucharest' and subject = $1 order by id";
    expect(await desk.database.pool.query(sql, [showing])).toEqual([
      { type: "org.alight.showing.awaited.v1", data: { awaitedUntil: "2026-11-23T10:00:00.000Z" } },
      { type: "org.alight.showing.declined.v1", data: { reason: "NOT_AVAILABLE" } },
    ]);
  });
});

describe("opportunities", () => {
  const month = (dueMonth: string | null, score: number) => ({
    score,
    issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE", dueMonth }],
  });

  it("are listed by the month that presses, without one last, then by score; page by page", async () => {
    const wanted = [month("2026-12", 100), month("2027-02", 900), month("2027-02", 300), month(null, 950)];
    const showings = wanted.map(() => newShowing());
    const said = wanted.map((changes, at) => ({ showing: showings[at] ?? "", data: shownTo(responder, changes) }));
    await hear(desk, [...said].reverse());
    expect((await seen()).map(({ needId }) => needId)).toEqual(showings);
    const found: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page++) {
      const asked = { responder, first: 2, ...(after ? { after } : {}) };
      const edges = (await opportunitiesSeenBy({ desk, as: desk.responder }, asked)) ?? [];
      found.push(...edges.map(({ node }) => node.needId));
      after = edges.at(-1)?.cursor ?? after;
    }
    expect(found).toEqual(showings);
  });

  it("are nobody's outside of the responder's organization", async () => {
    const showing = newShowing();
    await hear(desk, [{ showing, data: shownTo(responder) }]);
    const id = showing.replace("bucharest", "colorado");
    const query = `{ opportunity(id: "${id}") { id needId } }`;
    for (const stranger of strangers) {
      expect(await desk.ask(stranger, query)).toEqual({ data: { opportunity: null } });
      expect(await opportunitiesSeenBy({ desk, as: stranger })).toBeNull();
      expect(await opportunitiesSeenBy({ desk, as: stranger }, { responder })).toBeNull();
    }
    expect(await desk.ask(desk.advocate, query)).toMatchObject({ data: { opportunity: { needId: showing } } });
    const sql = "select count(*)::int as count from audit_entry where action = 'need.read' and subject = $1";
    expect(await desk.database.pool.query(sql, [id])).toEqual([{ count: 1 }]);
  });
});
