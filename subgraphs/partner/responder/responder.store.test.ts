import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { sqlOf } from "../database/transaction-sql.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "./responder.fixture.ts";
import { responderById, responderRows } from "./responder.store.ts";

describe("reading responders", () => {
  let desk: PartnerDesk;

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("gives plain rows that say what the entities say", async () => {
    const ids = [await addApproved(desk), await addApproved(desk, { name: "Ana", traits: [] })];
    const { orm } = desk.database;
    const rows = await responderRows(sqlOf(orm.fork()), [...ids, "colorado~absent"]);
    expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
    for (const row of rows) {
      const entity = await responderById(orm.fork(), row.id);
      expect(JSON.parse(JSON.stringify(entity))).toMatchObject(row);
    }
  });
});
