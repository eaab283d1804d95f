import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { now, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved, cardsOf, manage } from "../responder/responder.fixture.ts";
import { applyHolds } from "./follow-holds.ts";

const absent = "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f";
const readQuery = "query ($id: ID!) { responder(id: $id) { id name isHeld } }";

describe("a responder whom the centre's operators have hidden", () => {
  let desk: PartnerDesk;
  const book = new RecordBook({ pin: "", maxAgeMs: 1_000, clock: () => now });
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const follow = async (held: string[]) => {
    await book.accept([], [], held);
    const { orm, pool } = desk.database;
    const log = createLogger("partner", "silent");
    await applyHolds({ organization, book, orm, pool, clock: () => now, log });
  };
  const seenBy = (id: string) => Promise.all(strangers.map((one) => desk.ask(one, readQuery, { id })));
  const actions = async (id: string) => {
    const text =
      "select action from audit_entry where subject = $1 and action in ('responder.hold', 'responder.release')";
    const rows = await desk.database.pool.query<{ action: string }>(text, [id]);
    return rows.map(({ action }) => action);
  };

  it("is not there for anybody else, whatever the organization does, until the operators take it back", async () => {
    const [held, other] = [await addApproved(desk), await addApproved(desk)];
    const shown = await seenBy(held);
    await follow([held, absent, "bucharest~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f"]);
    await follow([held, absent]);
    expect(await seenBy(held)).toEqual(await seenBy(absent));
    expect((await cardsOf(desk, held)).at(-1)).toEqual({ responder: held, version: 2, removed: true });
    expect(await cardsOf(desk, other)).toHaveLength(1);
    const as = desk.coordinator;
    for (const name of ["pauseResponder", "resumeResponder", "confirmResponder"] as const) {
      expect((await manage({ desk, as }, name, { responder: held })).problems).toEqual([]);
    }
    await manage({ desk, as }, "reviseResponder", { responder: held, input: { freePlaces: 7 } });
    expect(await seenBy(held)).toEqual(await seenBy(absent));
    expect(await cardsOf(desk, held)).toHaveLength(2);
    expect(await desk.ask(as, readQuery, { id: held })).toMatchObject({ data: { responder: { isHeld: true } } });
    await follow([]);
    expect(await seenBy(held)).toEqual(shown);
    expect((await cardsOf(desk, held)).at(-1)).toMatchObject({ version: 3, removed: false });
    expect((await actions(held)).sort()).toEqual(["responder.hold", "responder.release"]);
  });

  it("cannot be hidden without a record of it", async () => {
    const responder = await addApproved(desk);
    const forced = desk.database.pool.query("update responder set is_held = true where id = $1", [responder]);
    await expect(forced).rejects.toThrow("has no record in its transaction");
  });

  it("stays hidden when the book is too old to believe anybody", async () => {
    let at = now;
    const old = new RecordBook({ pin: "", maxAgeMs: 1_000, clock: () => at });
    await old.accept([], [], [absent]);
    at = new Date(now.getTime() + 60_000);
    expect(old.parties()).toEqual([]);
    expect([...old.heldRows()]).toEqual([absent]);
  });
});
