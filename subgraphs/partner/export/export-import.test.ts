import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allAtOnce, command, postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { erase } from "../retention/retention.fixture.ts";
import { bringIn, fileOfNeeds, handOut, open } from "./export.fixture.ts";

describe("a need that is handed out and brought in", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  }, 60_000);
  afterAll(() => desk.close());

  const advocate = () => ({ desk, as: desk.advocate });
  const coordinator = () => ({ desk, as: desk.coordinator });
  const countNeeds = async () => (await desk.database.pool.query("select 1 from need")).length;
  const changed = (text: string, changes: (need: Record<string, unknown>) => object) => {
    const file = JSON.parse(text);
    return JSON.stringify({ ...file, needs: [changes(file.needs[0])] }, null, 2);
  };

  it("leaves with a record of it, for whoever may post needs and for nobody else", async () => {
    const need = await postAllAtOnce(desk);
    const { text } = await handOut(advocate(), need, "HTCDS_CSV");
    expect(text?.split("\r\n")).toHaveLength(allAtOnce.issues.length + 2);
    const entries = await desk.database.pool.query(
      "select actor, details->>'form' as form from audit_entry where action = 'need.export' and subject = $1",
      [need],
    );
    expect(entries).toEqual([{ actor: desk.people.advocate, form: "HTCDS_CSV" }]);
    for (const as of [desk.responder, ...strangers]) {
      expect(await handOut({ desk, as }, need)).toMatchObject({ text: null, problems: [{ code: "NOT_ALLOWED" }] });
      expect(await bringIn({ desk, as }, fileOfNeeds)).toMatchObject({
        needs: null,
        problems: [{ code: "NOT_ALLOWED" }],
      });
    }
  });

  it("keeps no text of what was handed out", async () => {
    const need = await postAllAtOnce(desk);
    const key = randomUUID();
    const first = await handOut({ ...advocate(), key }, need);
    expect(await handOut({ ...advocate(), key }, need)).toEqual(first);
    const kept = await desk.database.pool.query("select result from command where idempotency_key = $1", [key]);
    expect(kept).toEqual([{ result: {} }]);
  });

  it("comes in as a draft with an id of its own, which nobody outside sees before somebody has opened it", async () => {
    const need = await postAllAtOnce(desk);
    const { text } = await handOut(advocate(), need);
    const foreign = changed(text ?? "", (one) => ({ ...one, id: need.replace("colorado", "lima") }));
    const { needs, problems } = await bringIn(advocate(), foreign);
    expect(problems).toEqual([]);
    const [draft] = needs ?? [];
    expect(draft).toMatchObject({ status: "DRAFT", id: expect.stringMatching(/^colorado~/) });
    expect(draft?.id).not.toBe(need);
    const searches = () => desk.database.pool.query("select 1 from need_search where need = $1", [draft?.id]);
    expect(await searches()).toEqual([]);
    const profile = `query ($id: ID!) { need(id: $id) { matchProfile } }`;
    const asked = () => desk.ask(desk.advocate, profile, { id: draft?.id });
    expect(await asked()).toEqual({ data: { need: { matchProfile: null } } });
    const revised = await command(advocate(), "reviseNeed", { need: draft?.id, input: { urgency: "EMERGENCY" } });
    expect(revised).toMatchObject({ need: { status: "DRAFT" }, problems: [] });
    expect(await searches()).toEqual([]);
    expect(await open(advocate(), draft?.id ?? "")).toEqual({ need: { status: "OPEN" }, problems: [] });
    expect(await searches()).toHaveLength(1);
    expect(await asked()).not.toEqual({ data: { need: { matchProfile: null } } });
    expect((await open(advocate(), draft?.id ?? "")).problems).toEqual([{ code: "WRONG_STATE", path: ["need"] }]);
  });

  it("is not opened by a tool, which cannot look", async () => {
    const { needs } = await bringIn(advocate(), fileOfNeeds);
    const as = { ...desk.advocate, toolName: "Case system" };
    expect((await open({ desk, as }, needs?.[0]?.id ?? "")).problems).toEqual([
      { code: "NOT_ALLOWED", path: ["need"] },
    ]);
  });

  it.each(["JSON", "HTCDS_CSV"] as const)("is what it was when it had ended, under its own id, as %s", async (form) => {
    const need = await postAllAtOnce(desk);
    await command(advocate(), "withdrawNeed", { need });
    const { text } = await handOut(advocate(), need, form);
    const taken = await bringIn(advocate(), text ?? "", form);
    expect(taken.problems.map(({ code }) => code)).toContain("DUPLICATE");
    const noted = `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
      values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', $1, 'test', '{}')) delete from need where id = $1`;
    await desk.database.pool.query("delete from need_search where need = $1", [need]);
    await desk.database.pool.query(noted, [need]);
    const { needs, problems } = await bringIn(advocate(), text ?? "", form);
    expect(problems).toEqual([]);
    expect(needs).toMatchObject([{ id: need, status: "WITHDRAWN" }]);
    const again = await handOut(advocate(), need, form);
    expect(again.text).toBe(text);
  });

  it("stays erased when it was: its id is not taken again", async () => {
    const need = await postAllAtOnce(desk);
    await command(advocate(), "withdrawNeed", { need });
    const { text } = await handOut(advocate(), need);
    await erase(coordinator(), need);
    const { problems } = await bringIn(advocate(), text ?? "");
    expect(problems.map(({ code }) => code)).toEqual(["WRONG_STATE"]);
    expect(problems[0]?.message).toMatch(/^Line 7, column 13: The need of this id was erased/);
  });

  it("is refused whole, with all that is wrong and where it stands", async () => {
    const before = await countNeeds();
    const file = JSON.parse(fileOfNeeds);
    const [good] = file.needs;
    const issues = [{ issue: "family-divorse", jurisdiction: "XX", help: "BRIEF_SERVICE" }];
    const needs = [good, { ...good, issues }, { ...good, reference: "x", languages: ["tlh-x-y"], status: "CLOSED" }];
    const text = JSON.stringify({ ...file, needs }, null, 1);
    const { needs: none, problems } = await bringIn(advocate(), text);
    expect(none).toBeNull();
    const lines = text.split("\n");
    const shown = problems.map(({ code, path: [, line, column] }) => {
      return `${code} ${lines[Number(line) - 1]?.slice(Number(column) - 1)}`;
    });
    expect(shown).toEqual([
      'UNKNOWN_CODE "family-divorse",',
      'UNKNOWN_CODE "XX",',
      'UNKNOWN_CODE "tlh-x-y"',
      "REQUIRED {",
    ]);
    expect(problems[0]?.message).toMatch(/^Line 24, column 15: "family-divorse" is not .*Did you mean family-divorce/);
    expect(await countNeeds()).toBe(before);
  });

  it("as a table says which cell is wrong", async () => {
    const { text } = await handOut(advocate(), await postAllAtOnce(desk), "HTCDS_CSV");
    const foreign = (text ?? "").replaceAll(/colorado~[0-9a-f-]+/g, "x");
    const spoilt = foreign.replace("record-clear", "record-cleer").replaceAll("WOMAN", "QUEEN");
    const { problems } = await bringIn(advocate(), spoilt, "HTCDS_CSV");
    const told = problems.map(({ message }) => message);
    expect(told.find((one) => one.includes("alight_Traits"))).toMatch(/^Line 2, column 21 \(alight_Traits\)/);
    const lacking = await bringIn(advocate(), "org_Name,alight_Issue\r\ncolorado,record-clear\r\n", "HTCDS_CSV");
    expect(lacking.problems.map(({ code }) => code)).toEqual(["REQUIRED", "REQUIRED", "REQUIRED"]);
    const broken = await bringIn(advocate(), 'alight_Issue\r\n"record', "HTCDS_CSV");
    expect(broken.problems.map(({ path }) => path[0])).toEqual(["text"]);
  });

  it("takes no text for a code: a reference that is none of ours is not kept", async () => {
    const named = changed(fileOfNeeds, (one) => ({ ...one, reference: "maria-garcia-lopez" }));
    const { needs } = await bringIn(advocate(), named);
    expect(needs?.[0]?.reference).not.toBe("maria-garcia-lopez");
  });

  it.each(["", "{", "[1,", '{"format":"alight-needs-1"}', "[".repeat(20_000)])(
    "is refused with a place: %#",
    async (text) => {
      const { problems } = await bringIn(advocate(), text);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every(({ path }) => path[0] === "text" && Number(path[1]) >= 1)).toBe(true);
    },
  );
});
