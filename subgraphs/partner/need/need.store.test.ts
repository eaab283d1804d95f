import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runChange } from "../command/run-change.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { allAtOnce, command, postAllAtOnce } from "./need.fixture.ts";
import { insertNeeds, needRows, newestNeeds } from "./need.store.ts";
import type { NeedDraft } from "./need-draft.ts";

describe("reading needs", () => {
  let desk: PartnerDesk;

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("gives plain rows that say what the entities say", async () => {
    const audience = { everyone: false, only: ["bucharest"], except: [] };
    await postAllAtOnce(desk);
    await command({ desk, as: desk.advocate }, "postNeed", { input: { ...allAtOnce, audience, exploitation: [] } });
    const { orm, reading } = desk.database;
    const entities = await newestNeeds(orm.fork(), { first: 10, after: undefined }, {});
    const ids = entities.map(({ id }) => id);
    const rows = new Map((await needRows(reading, [...ids, "colorado~absent"])).map((row) => [row.id, row]));
    expect([...rows.keys()].sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(2);
    for (const entity of entities) {
      const issues = entity.issues.getItems().map(({ need, ...issue }) => ({ ...issue, need: need.id }));
      const { changedAt, ...told } = { ...entity, issues };
      const row = rows.get(entity.id);
      expect(issues).toMatchObject([...(row?.issues ?? [])]);
      expect({ ...told, issues: [] }).toMatchObject({ ...row, issues: [] });
    }
  });

  it("gives hundreds page by page, each once, the newest first; those that somebody looks after alone", async () => {
    const { orm } = desk.database;
    const at = (minute: number) => new Date(Date.UTC(2025, 0, 1, 0, minute));
    const drafts = Array.from({ length: 500 }, (_, minute) => draft(minute, at(minute)));
    await runChange({ organization: "colorado", orm, clock: () => at(0) }, "test", async (scope) => {
      await insertNeeds(scope.em, drafts);
      scope.record({ action: "need.post", subject: "colorado~many", details: { issues: 500, urgency: "SOON" } });
    });
    const found: string[] = [];
    const choice = { status: "OPEN", heldBy: "colorado~half" } as const;
    for (let after: [string, string] | undefined, rest = 1; rest > 0; ) {
      const page = await newestNeeds(orm.fork(), { first: 50, after }, choice);
      found.push(...page.slice(0, 50).map(({ id }) => id));
      const last = page[49];
      rest = page.length - 50;
      after = last && [last.postedAt.toISOString(), last.id];
    }
    const theirs = drafts.filter(({ heldBy }) => heldBy === "colorado~half");
    expect(found).toEqual(theirs.map(({ id }) => id).reverse());
  });
});

function draft(number: number, postedAt: Date): NeedDraft {
  const id = `colorado~${String(number).padStart(4, "0")}`;
  const heldBy = number % 2 === 0 ? "colorado~half" : "colorado~other";
  const audience = { isForEveryone: true, onlyOrganizations: [], exceptOrganizations: [] };
  const issue = { issue: "status-asylum", jurisdiction: "US-CO", help: "REPRESENTATION", dueOn: null, dueKind: null };
  const stands = { position: 0, status: "OPEN", outcome: null } as const;
  return {
    ...{ id, reference: id, status: "OPEN", postedAt, postedBy: heldBy, heldBy, changedAt: postedAt, closedAt: null },
    ...{ urgency: "SOON", languages: ["en"], exploitation: [], preferredTraits: [] },
    ...{ isFreeOnly: false, isInPerson: false, leavesAt: null, unfinished: null, ...audience },
    issues: [{ ...issue, help: "REPRESENTATION", id: `${id}-issue`, ...stands }],
  };
}
