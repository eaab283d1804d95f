import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { allAtOnce, command, postAllAtOnce } from "./need.fixture.ts";
import { needRows, newestNeeds } from "./need.store.ts";

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
    const entities = await newestNeeds(orm.fork(), { first: 10, after: undefined }, undefined);
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
});
