import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved, cardsOf, manage } from "../responder/responder.fixture.ts";
import { appendAllCards } from "./card.store.ts";

describe("a resynchronization", () => {
  let desk: PartnerDesk;

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("says again what every card says now, and which were taken back", async () => {
    const [stays, goes] = [await addApproved(desk), await addApproved(desk)];
    await manage({ desk, as: desk.coordinator }, "retireResponder", { responder: goes });
    const last = [(await cardsOf(desk, stays)).at(-1), (await cardsOf(desk, goes)).at(-1)];
    const { pool } = desk.database;
    await pool.query("delete from outbox");
    await pool.transaction((sql) => appendAllCards(sql, organization));
    const events = await pool.query<{ type: string; subject: string; data: { step?: string } }>(
      "select type, subject, data from outbox order by id",
    );
    const inventory = { type: "org.alight.card.inventory.v1", subject: organization };
    expect(events.at(0)).toEqual({ ...inventory, data: { step: "BEGIN" } });
    expect(events.at(-1)).toEqual({ ...inventory, data: { step: "END" } });
    expect([...(await cardsOf(desk, stays)), ...(await cardsOf(desk, goes))]).toEqual(last);
  });
});
