import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { allAtOnce, postAllAtOnce } from "./need.fixture.ts";

const answer = z.object({ data: z.object({ need: z.object({ similarRecently: z.number() }) }) });

describe("how many needs share a combination", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const countOf = async (id: string) => {
    const query = "query ($id: ID!) { need(id: $id) { similarRecently } }";
    return answer.parse(await desk.ask(desk.advocate, query, { id })).data.need.similarRecently;
  };

  it("counts others that hold all of its issues, places and languages", async () => {
    const [divorce] = allAtOnce.issues;
    const whole = await postAllAtOnce(desk);
    expect(await countOf(whole)).toBe(0);
    const part = await postAllAtOnce(desk, { issues: [divorce], languages: ["es"] });
    expect([await countOf(whole), await countOf(part)]).toEqual([0, 1]);
    const elsewhere = await postAllAtOnce(desk, { issues: [{ ...divorce, jurisdiction: "US-CO" }], languages: ["es"] });
    expect([await countOf(elsewhere), await countOf(part)]).toEqual([0, 1]);
    await postAllAtOnce(desk);
    expect([await countOf(whole), await countOf(part)]).toEqual([1, 2]);
    await postAllAtOnce(desk, { issues: [divorce], languages: ["ne"] });
    expect(await countOf(part)).toBe(2);
  });

  it("counts no need of long ago, and no further than it matters", async () => {
    const issues = [{ issue: "record-clear", jurisdiction: "RO", help: "BRIEF_SERVICE" }];
    const first = await postAllAtOnce(desk, { issues, languages: ["ro"] });
    for (let count = 0; count < 21; count++) await postAllAtOnce(desk, { issues, languages: ["ro"] });
    expect(await countOf(first)).toBe(20);
    await desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.seed', $1, 'test', '{}'))
       update need set posted_at = '2025-11-21' where id <> $1 and 'ro' = any(languages)`,
      [first],
    );
    expect(await countOf(first)).toBe(0);
  });
});
