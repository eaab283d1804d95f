import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { passDeadlines } from "../introduction/two-desks.fixture.ts";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { hear, newShowing, shownTo } from "../opportunity/opportunity.fixture.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { idsOf, keepFor, tablesHolding } from "./retention.fixture.ts";

const dayMs = 86_400_000;
const inDays = (days: number) => new Date(now.getTime() + days * dayMs);

describe("how long what has ended is kept", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  }, 60_000);
  afterAll(() => desk.close());
  beforeEach(() => keepFor({ desk, as: desk.coordinator }, { closedNeedsDays: null, shownDays: 365 }));

  const by = () => ({ desk, as: desk.coordinator });
  const withdrawn = async () => {
    const need = await postAllAtOnce(desk);
    await command({ desk, as: desk.advocate }, "withdrawNeed", { need });
    return need;
  };

  it("is for ever unless somebody says otherwise: no law is the same everywhere", async () => {
    const need = await withdrawn();
    await passDeadlines(desk, inDays(4000));
    expect(await idsOf(desk, "need")).toContain(need);
  });

  it("ends for closed and withdrawn needs after the days that coordinators set, and for no other", async () => {
    const [gone, open] = [await withdrawn(), await postAllAtOnce(desk)];
    await keepFor(by(), { closedNeedsDays: 90, shownDays: 365 });
    await passDeadlines(desk, inDays(89));
    expect(await idsOf(desk, "need")).toContain(gone);
    await passDeadlines(desk, inDays(91));
    expect(await idsOf(desk, "need")).toContain(open);
    expect(await tablesHolding(desk, [gone])).toEqual(["audit_entry"]);
    const causes = await desk.database.pool.query(
      "select details->>'cause' as cause from audit_entry where subject = $1 and action = 'need.erase'",
      [gone],
    );
    expect(causes).toEqual([{ cause: "RETENTION" }]);
  });

  it("is asked anew when its time has come: a longer time that was set since holds", async () => {
    const need = await withdrawn();
    await keepFor(by(), { closedNeedsDays: 30, shownDays: 365 });
    const text = "insert into deadline (kind, subject, due_at) values ('retention.need', $1, $2)";
    await desk.database.pool.query(text, [need, now]);
    await keepFor(by(), { closedNeedsDays: 300, shownDays: 365 });
    await passDeadlines(desk, inDays(40));
    expect(await idsOf(desk, "need")).toContain(need);
  });

  it("holds a week after it was set, so that a slip can be taken back", async () => {
    const need = await withdrawn();
    await desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', $1, 'test', '{}'))
       update need set closed_at = '2020-01-01' where id = $1`,
      [need],
    );
    await keepFor(by(), { closedNeedsDays: 30, shownDays: 30 });
    await passDeadlines(desk, inDays(6));
    expect(await idsOf(desk, "need")).toContain(need);
    await passDeadlines(desk, inDays(8));
    expect(await idsOf(desk, "need")).not.toContain(need);
  });

  it("ends for what others had shown, a year after it was over or as set", async () => {
    const showing = newShowing();
    await hear(desk, [{ showing, data: shownTo(await addApproved(desk)) }]);
    await hear(desk, [{ showing, data: { ...shownTo("x"), goneBecause: "TAKEN" } }]);
    await passDeadlines(desk, inDays(2));
    expect(await idsOf(desk, "opportunity")).toHaveLength(1);
    await passDeadlines(desk, inDays(364));
    expect(await idsOf(desk, "opportunity")).toHaveLength(1);
    await passDeadlines(desk, inDays(368));
    expect(await idsOf(desk, "opportunity")).toEqual([]);
  });

  it("is refused outside of a month and ten years, all at once, and to everybody but coordinators", async () => {
    const { problems } = await keepFor(by(), { closedNeedsDays: 1, shownDays: 4000 });
    expect(problems).toEqual([
      { code: "MALFORMED", path: ["input", "closedNeedsDays"] },
      { code: "MALFORMED", path: ["input", "shownDays"] },
    ]);
    const { problems: refused } = await keepFor({ desk, as: desk.advocate }, { shownDays: 60 });
    expect(refused).toEqual([{ code: "NOT_ALLOWED", path: [] }]);
  });
});
