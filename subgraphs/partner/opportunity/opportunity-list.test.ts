import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved, manage } from "../responder/responder.fixture.ts";
import { opportunitiesSeenBy } from "./opportunity.fixture.ts";
import {
  type OpportunityFilter,
  type OpportunityKey,
  opportunitiesInOrder,
  opportunityQuery,
} from "./opportunity-list.store.ts";

const many = 10_000;
const first = 20;

/** Every tenth can be answered no more; most have no month, as in life, and few differ in their score. */
const filling = `
with noted as (
  insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
  values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
insert into opportunity (id, need_id, home, responder, issues, due_order, languages, urgency, score, state,
    gone_because, awaited_until, answer_by, received_at, changed_at, version)
select 'colorado~' || n, 'kathmandu~' || n, 'kathmandu', case when n % 100 = 0 then $1 else $2 end,
  jsonb_build_array(jsonb_build_object('issue', case when n % 50 = 0 then 'family-divorce' else 'record-clear' end,
    'jurisdiction', 'US-CO', 'help', 'BRIEF_SERVICE', 'dueMonth', null)),
  case when n % 7 = 0 then '2027-0' || (1 + n % 9) else '9999-99' end, '{}', 'SOON', n % 5,
  case when n % 10 = 1 then 'TAKEN' else 'OPEN' end, case when n % 10 = 1 then 'TAKEN' end, at, at, at, at, 1
from generate_series(1, $3) as n, (select timestamptz '2026-11-22T09:30:00Z' as at) as moment`;

type Row = { id: string; dueOrder: string; score: number };
const keyOf = ({ dueOrder, score, id }: Row): OpportunityKey => [dueOrder, String(score), id];

type Plan = { "Node Type": string; "Actual Rows": number; Plans?: Plan[] | undefined };
const plan: z.ZodType<Plan> = z.looseObject({
  "Node Type": z.string(),
  "Actual Rows": z.number(),
  Plans: z.lazy(() => z.array(plan)).optional(),
});
const explained = z.array(z.object({ "QUERY PLAN": z.array(z.object({ Plan: plan })) }));

describe("ten thousand opportunities", () => {
  let desk: PartnerDesk;
  let mine: string;
  let others: string;

  beforeAll(async () => {
    desk = await openPartnerDesk();
    const added = await manage({ desk, as: desk.responder }, "addResponder", { input: ownLawyer });
    mine = added.responder?.id ?? "";
    others = await addApproved(desk);
    await desk.database.pool.query(filling, [mine, others, many]);
    await desk.database.pool.query("analyze opportunity");
  }, 120_000);
  afterAll(() => desk.close());

  const walk = async (filter: OpportunityFilter, size: number) => {
    const seen: Row[] = [];
    for (let after: OpportunityKey | undefined, hasMore = true; hasMore; ) {
      const rows = await opportunitiesInOrder(desk.database.pool, { first: size, after }, filter);
      seen.push(...rows.slice(0, size));
      hasMore = rows.length > size;
      after = keyOf(seen.at(-1) ?? { id: "", dueOrder: "", score: 0 });
    }
    return seen;
  };
  const nodesOf = async (filter: OpportunityFilter, after?: OpportunityKey) => {
    const { text, values } = opportunityQuery({ first, after }, filter);
    const rows = await desk.database.pool.query(`explain (analyze, format json) ${text}`, values);
    const [top] = explained.parse(rows);
    const flat = (node: Plan): Plan[] => [node, ...(node.Plans ?? []).flatMap(flat)];
    return (top?.["QUERY PLAN"] ?? []).flatMap(({ Plan: whole }) => flat(whole));
  };

  it("come page by page, each once, by month and then by how well they fit", async () => {
    const seen = await walk({}, 100);
    expect(seen).toHaveLength(many * 0.9);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(many * 0.9);
    const inOrder = [...seen].sort((a, b) =>
      a.dueOrder < b.dueOrder ? -1 : a.dueOrder > b.dueOrder ? 1 : b.score - a.score,
    );
    expect(seen.map(({ dueOrder, score }) => `${dueOrder} ${score}`)).toEqual(
      inOrder.map(({ dueOrder, score }) => `${dueOrder} ${score}`),
    );
  });

  it("are read a page at a time, and never sorted, wherever the page begins", async () => {
    const middle = (await walk({}, 100))[5_000];
    if (!middle) throw new Error("there is no middle");
    for (const filter of [{}, { state: "TAKEN" as const }]) {
      for (const after of [undefined, keyOf(middle)]) {
        const nodes = await nodesOf(filter, after);
        expect(nodes.map((node) => node["Node Type"])).toEqual(["Limit", "Index Scan"]);
        expect(nodes.map((node) => node["Actual Rows"])).toEqual([first + 1, first + 1]);
      }
    }
  });

  it("hold their place while others come and go: a page begins where the one before ended", async () => {
    const page = await opportunitiesInOrder(desk.database.pool, { first, after: undefined }, {});
    const last = page[first - 1];
    const next = page[first];
    if (!last || !next) throw new Error("there is no next");
    await desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
       update opportunity set state = 'TAKEN', gone_because = 'TAKEN' where id = any($1)`,
      [page.slice(0, first).map(({ id }) => id)],
    );
    const [begun] = await opportunitiesInOrder(desk.database.pool, { first, after: keyOf(last) }, {});
    expect(begun?.id).toBe(next.id);
  });

  it("are found by state, by whom they fit, by who looks after those, and by the group of an issue", async () => {
    expect((await walk({ responder: mine }, 100)).length).toBe(many / 100);
    const held = await opportunitiesSeenBy({ desk, as: desk.responder }, { heldBy: desk.people.responder });
    expect(new Set(held?.map(({ node }) => JSON.stringify(node.responder)))).toEqual(
      new Set([JSON.stringify({ id: mine })]),
    );
    expect(held).toHaveLength(many / 100);
    expect((await walk({ group: "FAMILY" }, 100)).length).toBe(many / 50);
    expect((await walk({ group: "FAMILY", responder: mine }, 100)).length).toBe(many / 100);
    expect(await walk({ group: "HOUSING" }, 100)).toEqual([]);
    const gone = await opportunitiesSeenBy({ desk, as: desk.responder }, { state: "TAKEN", first });
    expect(new Set(gone?.map(({ node }) => node.state))).toEqual(new Set(["TAKEN"]));
  });

  it("are listed a page at a time: more is refused", async () => {
    const asked = opportunitiesSeenBy({ desk, as: desk.responder }, { first: 101 });
    await expect(asked).resolves.toBeNull();
  });
});

const ownLawyer = {
  name: "Ruth Amsel",
  profession: "LAWYER",
  issues: ["family-divorce"],
  help: ["REPRESENTATION"],
  languages: [{ language: "en", skill: "SPOKEN" }],
  admissions: [],
  cost: ["FREE"],
};
