import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { atHome, openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved, cardsOf, manage } from "../responder/responder.fixture.ts";
import { close, concernsSeenBy, foreigner, report, toldToCentre } from "./concern.fixture.ts";
import { appendAllConcerns } from "./concern-event.ts";

const absent = "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f";
const readQuery = "query ($id: ID!) { responder(id: $id) { id name } }";

describe("a concern about a responder", () => {
  let desk: PartnerDesk;
  const reporter = foreigner("bucharest");
  const asCoordinator = () => ({ desk, as: desk.coordinator });

  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  it("hides the responder from everybody else at once when the reason is serious", async () => {
    const responder = await addApproved(desk);
    expect((await report({ desk, as: reporter }, { responder, reason: "EXPLOITATION" })).isReceived).toBe(true);
    expect((await cardsOf(desk, responder)).at(-1)).toEqual({ responder, version: 2, removed: true });
    for (const stranger of strangers) {
      const seen = await desk.ask(stranger, readQuery, { id: responder });
      expect(seen).toEqual(await desk.ask(stranger, readQuery, { id: absent }));
    }
    expect(await desk.ask(desk.advocate, readQuery, { id: responder })).toMatchObject({
      data: { responder: { id: responder } },
    });
    await manage(asCoordinator(), "confirmResponder", { responder });
    await manage(asCoordinator(), "reviseResponder", { responder, input: { freePlaces: 2 } });
    expect(await cardsOf(desk, responder)).toHaveLength(2);
  });

  it("changes nothing for the responder when it can wait", async () => {
    const responder = await addApproved(desk);
    expect((await report({ desk, as: reporter }, { responder, reason: "NOT_RESPONSIVE" })).isReceived).toBe(true);
    expect(await cardsOf(desk, responder)).toHaveLength(1);
    expect(await concernsSeenBy(asCoordinator(), responder)).toMatchObject([{ isSuspending: false, state: "OPEN" }]);
  });

  it("names the reporter to coordinators, and to nobody else", async () => {
    const responder = await addApproved(desk);
    await report({ desk, as: reporter }, { responder, reason: "SAFETY_RISK" });
    const reportedBy = reporter.kind === "person" ? reporter.id : "";
    expect(await concernsSeenBy(asCoordinator(), responder)).toMatchObject([
      { reason: "SAFETY_RISK", reportedBy, reportedByOrganization: { id: "bucharest" }, isSuspending: true },
    ]);
    for (const as of [desk.advocate, desk.responder, reporter, ...strangers]) {
      expect(await concernsSeenBy({ desk, as })).toBeNull();
    }
    const told = await toldToCentre(desk, responder);
    expect(told).toEqual([
      { concern: expect.any(String), responder, reason: "SAFETY_RISK", state: "OPEN", outcome: null },
    ]);
    expect(JSON.stringify(told)).not.toContain("bucharest");
  });

  it("is taken from people who are signed in, and about responders they could know of", async () => {
    const responder = await addApproved(desk);
    for (const as of strangers.filter((one) => one.kind !== "person" || one.roles.length === 0)) {
      const refusal = await report({ desk, as }, { responder, reason: "POOR_WORK" });
      expect(refusal).toMatchObject({ isReceived: false, problems: [{ code: "NOT_ALLOWED" }] });
    }
    const draft = await manage({ desk, as: desk.responder }, "addResponder", {
      input: {
        name: "Ana",
        profession: "INTERPRETER",
        languages: [{ language: "es", skill: "SPOKEN" }],
        cost: ["FREE"],
      },
    });
    const hidden = await report({ desk, as: reporter }, { responder: draft.responder?.id ?? "", reason: "POOR_WORK" });
    expect(hidden).toEqual(await report({ desk, as: reporter }, { responder: absent, reason: "POOR_WORK" }));
    expect(hidden.problems).toMatchObject([{ code: "NOT_FOUND", path: ["responder"] }]);
    const all = await report({ desk, as: reporter }, { responder: absent, reason: "POOR_WORK", key: "" });
    expect(all.problems.map(({ code }) => code)).toEqual(["MALFORMED", "NOT_FOUND"]);
  });

  it("is kept once per key, and once per reporter and reason as long as it is open", async () => {
    const responder = await addApproved(desk);
    const given = { responder, reason: "CONFLICT_HIDDEN", key: "one" };
    const first = await report({ desk, as: reporter }, given);
    expect(await report({ desk, as: reporter }, given)).toEqual(first);
    expect(await concernsSeenBy(asCoordinator(), responder)).toHaveLength(1);
    const other = await report({ desk, as: reporter }, { ...given, reason: "POOR_WORK" });
    expect(other.problems).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
    const again = await report({ desk, as: reporter }, { ...given, key: "two" });
    expect(again.problems).toMatchObject([{ code: "DUPLICATE", path: ["reason"] }]);
    expect((await report({ desk, as: foreigner("manila") }, given)).isReceived).toBe(true);
  });

  it("is closed by a coordinator alone, and the responder is found again after the last one", async () => {
    const responder = await addApproved(desk);
    await report({ desk, as: reporter }, { responder, reason: "SAFETY_RISK" });
    await report({ desk, as: foreigner("manila") }, { responder, reason: "MONEY_DEMANDED" });
    const [later, earlier] = (await concernsSeenBy(asCoordinator(), responder)) ?? [];
    const [first, second] = [{ concern: later?.id ?? "" }, { concern: earlier?.id ?? "" }];
    for (const as of [desk.advocate, reporter, ...strangers]) {
      const refusal = await close({ desk, as }, { ...first, outcome: "NOT_CONFIRMED" });
      expect(refusal).toMatchObject({ concern: null, problems: [{ code: "NOT_ALLOWED" }] });
    }
    await close(asCoordinator(), { ...first, outcome: "NOT_CONFIRMED" });
    expect((await cardsOf(desk, responder)).at(-1)).toMatchObject({ removed: true });
    const mended = await close(asCoordinator(), { ...second, outcome: "MENDED" });
    expect(mended.concern).toMatchObject({ outcome: "MENDED", closedBy: { id: desk.people.coordinator } });
    expect((await cardsOf(desk, responder)).at(-1)).toMatchObject({ removed: false, version: 3 });
    expect((await close(asCoordinator(), { ...second, outcome: "MENDED" })).problems).toMatchObject([
      { code: "WRONG_STATE", path: ["concern"] },
    ]);
    expect((await close(asCoordinator(), { concern: absent, outcome: "MENDED" })).problems).toMatchObject([
      { code: "NOT_FOUND", path: ["concern"] },
    ]);
  });

  it("retires the responder when it is upheld, and leaves a record of each step", async () => {
    const responder = await addApproved(desk);
    await report({ desk, as: desk.advocate }, { responder, reason: "NOT_AUTHORIZED" });
    const [concern] = (await concernsSeenBy(asCoordinator(), responder)) ?? [];
    const upheld = await close(asCoordinator(), { concern: concern?.id ?? "", outcome: "UPHELD" });
    expect(upheld.concern).toMatchObject({ responder: { id: responder, state: "RETIRED", isSuspended: true } });
    const entries = await desk.database.pool.query<{ action: string }>(
      "select action from audit_entry where subject = $1 and action like 'concern.%' order by action",
      [responder],
    );
    expect(entries.map(({ action }) => action)).toEqual(["concern.close", "concern.report"]);
  });

  it("is looked into by nobody whom it is about, by the name of then or of now", async () => {
    const [maya, tara] = ["Maya Lindqvist", "Tara Duarte"];
    const responder = await addApproved(desk, { name: maya });
    await report({ desk, as: reporter }, { responder, reason: "SAFETY_RISK" });
    const [concern] = (await concernsSeenBy(asCoordinator(), responder)) ?? [];
    const given = { concern: concern?.id ?? "", outcome: "NOT_CONFIRMED" };
    expect((await close(asCoordinator(), given)).problems).toMatchObject([{ code: "NOT_ALLOWED", path: ["concern"] }]);
    await manage(asCoordinator(), "reviseResponder", { responder, input: { name: tara } });
    expect((await close(asCoordinator(), given)).problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
    const other = atHome(desk.people.advocate, ["COORDINATOR"]);
    expect((await close({ desk, as: other }, given)).problems).toEqual([]);
  });

  it("empties no organization: one other's word hides five responders at a time", async () => {
    const as = foreigner("kathmandu");
    const responders: string[] = [];
    for (let count = 0; count < 6; count++) responders.push(await addApproved(desk));
    for (const responder of responders) await report({ desk, as }, { responder, reason: "SAFETY_RISK" });
    const [sixth] = (await concernsSeenBy(asCoordinator(), responders[5])) ?? [];
    const [fifth] = (await concernsSeenBy(asCoordinator(), responders[4])) ?? [];
    expect([fifth, sixth]).toMatchObject([{ isSuspending: true }, { isSuspending: false, state: "OPEN" }]);
    expect(await cardsOf(desk, responders[5] ?? "")).toHaveLength(1);
  });

  it("is told to the centre again after it lost what it had", async () => {
    const { pool } = desk.database;
    const [{ count } = { count: 0 }] = await pool.query<{ count: number }>(
      "select count(*)::int as count from concern",
    );
    await pool.query("delete from outbox");
    await pool.transaction((sql) => appendAllConcerns(sql));
    expect(await pool.query("select 1 from outbox where recipient = 'directory'")).toHaveLength(count);
  });
});
