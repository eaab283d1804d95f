import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { allAtOnce, command, readNeedQuery } from "./need.fixture.ts";

describe("drafts", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const advocate = () => ({ desk, as: desk.advocate });
  const begin = async (input: Record<string, unknown>) => {
    const { need } = await command(advocate(), "draftNeed", { input });
    return need?.id ?? "";
  };
  const rows = (table: string, id: string, column: string) =>
    desk.database.pool.query(`select from ${table} where ${column} = $1`, [id]);

  it("keep what was said so far, also an issue without its place", async () => {
    const said = { issues: [{ issue: "family-custody" }], languages: [] };
    const { need, problems } = await command(advocate(), "draftNeed", { input: said });
    expect(problems).toEqual([]);
    expect(need).toMatchObject({ status: "DRAFT", issues: [], languages: [] });
    expect(need).toMatchObject({
      unfinished: {
        isUrgencySaid: false,
        issues: [{ issue: { code: "family-custody" }, jurisdiction: null, help: null }],
      },
    });
  });

  it("refuse to be posted with all that is missing, at once", async () => {
    const id = await begin({
      issues: [{ issue: "family-custody" }, { issue: "record-clear", help: "REPRESENTATION" }],
    });
    const { problems } = await command(advocate(), "openNeed", { need: id, wait: 600 });
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "REQUIRED need.issues.0.jurisdiction",
      "REQUIRED need.issues.0.help",
      "REQUIRED need.issues.1.jurisdiction",
      "REQUIRED need.languages",
      "REQUIRED need.urgency",
      "MALFORMED leavesAfterSeconds",
    ]);
  });

  it("go on step by step, keep their issues' ids, and are posted when they are whole", async () => {
    const id = await begin({ issues: [{ issue: "family-custody" }] });
    const first = await command(advocate(), "reviseDraft", { need: id, input: { urgency: "SOON" } });
    const [issue] = Object(first.need).unfinished.issues;
    const placed = { id: issue.id, issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" };
    await command(advocate(), "reviseDraft", { need: id, input: { issues: [placed] } });
    const whole = await command(advocate(), "reviseDraft", { need: id, input: { languages: ["ne"] } });
    expect(whole.need).toMatchObject({ unfinished: null, issues: [{ id: issue.id }], urgency: "SOON" });
    const { need } = await command(advocate(), "openNeed", { need: id });
    expect(need).toMatchObject({ status: "OPEN", leavesAt: null, issues: [{ id: issue.id }] });
    const late = await command(advocate(), "reviseDraft", { need: id, input: { urgency: "CAN_WAIT" } });
    expect(late.problems).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  it("keep that their poster chooses whom to ask first, and are posted so", async () => {
    const id = await begin({ ...allAtOnce, issues: [allAtOnce.issues[2]] });
    const chosen = await command(advocate(), "reviseDraft", { need: id, input: { byHand: true } });
    expect(chosen.need).toMatchObject({ byHand: true, unfinished: null });
    const later = await command(advocate(), "reviseDraft", { need: id, input: { urgency: "CAN_WAIT" } });
    expect(later.need).toMatchObject({ byHand: true });
    const { need } = await command(advocate(), "openNeed", { need: id, wait: 60 });
    expect(need).toMatchObject({ status: "OPEN", leavesAt: null, byHand: null });
    const query = "query ($id: ID!) { need(id: $id) { nextStep { code } } }";
    expect(await desk.ask(desk.advocate, query, { id })).toMatchObject({
      data: { need: { nextStep: { code: "FIRST_WAVE" } } },
    });
  });

  it("refuse codes that nobody knows, and issues of others", async () => {
    const id = await begin({});
    const input = { issues: [{ id: "colorado~x", issue: "no-issue", jurisdiction: "XX" }], languages: ["zz-zz-zz"] };
    const { problems } = await command(advocate(), "reviseDraft", { need: id, input });
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "NOT_FOUND input.issues.0.id",
      "UNKNOWN_CODE input.issues.0.issue",
      "UNKNOWN_CODE input.issues.0.jurisdiction",
      "UNKNOWN_CODE input.languages.0",
    ]);
  });

  it("are seen by nobody outside, looked for by nobody, and counted with no others", async () => {
    const { need: whole } = await command(advocate(), "postNeed", { input: allAtOnce });
    const id = await begin(allAtOnce);
    for (const stranger of strangers) {
      expect(await desk.ask(stranger, readNeedQuery, { id })).toEqual({ data: { need: null } });
      const { problems } = await command({ desk, as: stranger }, "reviseDraft", { need: id, input: {} });
      expect(problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
    }
    expect(await rows("need_search", id, "need")).toEqual([]);
    const query = "query ($id: ID!) { need(id: $id) { similarRecently matchProfile } }";
    expect(await desk.ask(desk.advocate, query, { id: whole?.id })).toMatchObject({
      data: { need: { similarRecently: 0 } },
    });
    expect(await desk.ask(desk.advocate, query, { id })).toMatchObject({ data: { need: { matchProfile: null } } });
  });

  it("can be taken back", async () => {
    const id = await begin({ issues: [{ issue: "family-custody" }] });
    const { need } = await command(advocate(), "withdrawNeed", { need: id });
    expect(need).toMatchObject({ status: "WITHDRAWN" });
    expect(await rows("outbox", id, "subject")).toEqual([]);
  });
});
