import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { accept, type Started, showNeed, startRequest } from "../introduction/introduction.fixture.ts";
import { carryAll, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { command, postAllAtOnce, readNeedQuery } from "../need/need.fixture.ts";
import { now, strangers } from "../partner.fixture.ts";
import { tellPeerAgain } from "../peer/partner-news.ts";
import { recipientOf } from "../peer/tell-peer.ts";
import { recordAllowed, stop } from "../permission/permission.fixture.ts";
import { erase, idsOf, tablesHolding, verifySealed } from "./retention.fixture.ts";

/** Where ids of what was erased may still be found, and why. */
const mayStay = [
  "audit_entry", // the chain could not be verified without
  "forgetting_told", // whoever puts an older state back is asked again
];

describe("a need that is erased", () => {
  let desks: TwoDesks;
  let started: Started;
  let showing: string;
  let traces: string[];

  beforeAll(async () => {
    desks = await openTwoDesks();
    const { home, other } = desks;
    started = await startRequest(desks);
    await accept(desks, started);
    const { need, responder } = started;
    showing = await showNeed(home, { need, responder, organization: other.organization });
    await tellAgain();
    await carryAll(desks);
    await recordAllowed(home, need);
    await home.ask(home.coordinator, readNeedQuery, { id: need });
    const [row] = await home.database.pool.query<{ reference: string }>("select reference from need");
    const before = await Promise.all(
      ["introduction", "showing", "permission", "need_issue"].map((t) => idsOf(home, t)),
    );
    traces = [need, row?.reference ?? "", ...before.flat()];
  }, 120_000);
  afterAll(() => desks.close());

  const tellAgain = () => desks.home.database.pool.transaction((sql) => tellPeerAgain(sql, desks.other.organization));
  const by = (key = randomUUID()) => ({ desk: desks.home, as: desks.home.coordinator, key });

  it("is known in many places before", async () => {
    const { home, other } = desks;
    const held = await tablesHolding(home, traces);
    expect(held).toEqual(
      expect.arrayContaining([
        ...["audit_entry", "command", "deadline", "introduction", "introduction_person", "introduction_step"],
        ...["need", "need_issue", "need_sighting", "permission", "showing"],
      ]),
    );
    expect(await tablesHolding(other, traces)).toEqual(
      expect.arrayContaining(["inbox_item", "opportunity", "reservation"]),
    );
  });

  it("is not erased while somebody works on it, and by nobody but coordinators", async () => {
    const { home } = desks;
    const working = await erase(by(), started.need);
    expect(working).toEqual({ erased: null, problems: [{ code: "WRONG_STATE", path: ["need"] }] });
    for (const as of [home.advocate, home.responder, ...strangers]) {
      const { erased, problems } = await erase({ desk: home, as }, started.need);
      expect({ erased, codes: problems.map(({ code }) => code) }).toEqual({ erased: null, codes: ["NOT_ALLOWED"] });
    }
    const nobody = `${home.organization}~${randomUUID()}`;
    expect((await erase(by(), nobody)).problems).toEqual([{ code: "NOT_FOUND", path: ["need"] }]);
  });

  it("leaves nothing here but its records, and has the other side forget, also what waits to be told", async () => {
    const { home, other } = desks;
    await stop({ desk: home, as: home.advocate }, started.need);
    const key = randomUUID();
    expect(await erase(by(key), started.need)).toEqual({ erased: started.need, problems: [] });
    expect(await erase(by(key), started.need)).toEqual({ erased: started.need, problems: [] });
    expect(await tablesHolding(home, traces)).toEqual([...mayStay, "outbox"].sort());
    const waiting = await home.database.pool.query<{ type: string; data: unknown }>(
      "select distinct type, data from outbox where recipient = $1",
      [recipientOf(other.organization)],
    );
    expect(waiting).toEqual([{ type: "org.alight.shown.forgotten.v1", data: {} }]);
    await carryAll(desks);
    expect(await tablesHolding(home, traces)).toEqual(mayStay);
    const uuids = [showing, started.introduction].map((id) => id.slice(id.indexOf("~") + 1));
    const left = ["audit_entry", "change"]; // that watched rows are gone is told for a week, by their ids
    expect(await tablesHolding(other, [...traces, ...uuids])).toEqual(left);
    expect(await other.database.pool.query("select free_places as places from responder")).toEqual([{ places: 3 }]);
  });

  it("leaves both chains of records sound", async () => {
    expect(await verifySealed(desks.home)).toEqual([]);
    expect(await verifySealed(desks.other)).toEqual([]);
    const entries = await desks.home.database.pool.query<{ action: string; details: unknown }>(
      "select action, details from audit_entry where action = 'need.erase'",
    );
    expect(entries).toEqual([{ action: "need.erase", details: { cause: "REQUEST", rows: 4 } }]);
  });

  it("is forgotten once more by a peer that has an older state again", async () => {
    const { home, other } = desks;
    const { pool } = other.database;
    await pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'x', 'test', '{}'))
      insert into inbox_item (id, introduction, home, responder, state, is_short, urgency, issues, updated_at)
      values ($1, $2, $3, $4, 'ENDED', false, 'SOON', '{}', $5)`,
      [started.inboxItem, started.introduction, home.organization, started.responder, now],
    );
    await tellAgain();
    await carryAll(desks);
    expect(await idsOf(other, "inbox_item")).toEqual([]);
  });

  it("answers a late retry of what was done to it with one sentence, and does nothing again", async () => {
    const { home } = desks;
    const key = randomUUID();
    const need = await postAllAtOnce(home, {});
    await command({ desk: home, as: home.advocate }, "withdrawNeed", { need, key });
    await erase(by(), need);
    const late = await command({ desk: home, as: home.advocate }, "withdrawNeed", { need, key });
    expect(late.problems).toMatchObject([{ code: "NOT_FOUND", path: ["idempotencyKey"] }]);
  });
});
