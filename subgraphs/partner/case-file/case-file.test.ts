import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { give as giveStep } from "../introduction/two-desks.fixture.ts";
import { now, strangers } from "../partner.fixture.ts";
import { command, stop } from "../permission/permission.fixture.ts";
import { atHome, give, throughIntroduction } from "./case-file.fixture.ts";
import { type CaseAtWork, type Cast, openCase, openCast, readPart, sealAll, sealFor } from "./two-lawyers.fixture.ts";

const contact = { section: "SAFE_CONTACT", piece: 1 };
const immigration = { section: "IMMIGRATION", piece: 1 };

describe("a sealed case file", () => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await openCast();
  }, 120_000);
  afterAll(() => cast.desks.close());

  const at = (as: CaseAtWork["visa"]["actor"]) => ({ desk: cast.desks.home, as });
  const take = ({ need, visa }: CaseAtWork, asked: object = immigration, as = visa.actor) =>
    give(at(as), "takeSection", { need, ...asked });
  const atWork = async () => {
    const one = await openCase(cast);
    return { one, ...(await sealAll(cast, one)) };
  };
  const sectionsSeen = async (lawyer: CaseAtWork["visa"]) =>
    (await throughIntroduction(at(lawyer.actor), lawyer.introduction))?.sections.map((found) => found.section);

  it("is opened by its readers, each their own sections, and the home sees who was handed and opened what", async () => {
    const { one } = await atWork();
    const { part, version, problems } = await take(one);
    expect([version, problems]).toEqual([1, []]);
    expect(part && (await readPart(part, one.visa, cast.advocate))).toBe("entered 2024");
    expect(part && (await readPart(part, cast.colleague, cast.advocate))).toBe("entered 2024");
    await give(at(one.visa.actor), "confirmOpened", { need: one.need, ...immigration, version });
    const seen = await atHome(at(cast.desks.home.advocate), one.need);
    expect(seen?.sections.map((found) => [found.section, found.version, found.receipts])).toEqual([
      ["SAFE_CONTACT", 2, ["DELIVERED", "OPENED"].map((kind) => ({ reader: one.divorce.id, kind }))],
      ["SAFE_CONTACT", 1, ["DELIVERED", "OPENED"].map((kind) => ({ reader: one.visa.id, kind }))],
      ["IMMIGRATION", 1, ["DELIVERED", "OPENED"].map((kind) => ({ reader: one.visa.id, kind }))],
      ["FAMILY", 1, []],
    ]);
    expect(await sectionsSeen(one.visa)).toEqual(["SAFE_CONTACT", "IMMIGRATION"]);
    expect(await sectionsSeen(one.divorce)).toEqual(["SAFE_CONTACT", "FAMILY"]);
  });

  it("gives the divorce lawyer nothing of the immigration section, and their keys do not open it", async () => {
    const { one, immigration: part } = await atWork();
    const refused = await take(one, immigration, one.divorce.actor);
    expect(refused).toMatchObject({ part: undefined, problems: ["NOT_FOUND section"] });
    expect(await readPart(part, one.divorce, cast.advocate)).toBeUndefined();
    expect(await readPart(part, { ...one.divorce, id: one.visa.id }, cast.advocate)).toBeUndefined();
  });

  it("is opened by nobody who is no reader, and what is there is to them what is not", async () => {
    const { one } = await atWork();
    const { home, other } = cast.desks;
    const unknown = { need: one.need.replace(/.$/, (last) => (last === "0" ? "1" : "0")) };
    for (const as of [...strangers, home.responder, { ...other.advocate, isHome: false, roles: [] }]) {
      const [there, absent] = [
        await take(one, immigration, as),
        await give(at(as), "takeSection", { ...unknown, ...immigration }),
      ];
      expect(there.part).toBeUndefined();
      expect(there).toEqual(absent);
      const confirmed = await give(at(as), "confirmOpened", { need: one.need, ...immigration, version: 1 });
      expect(confirmed.problems).toHaveLength(1);
    }
    const barred = { ...home.advocate, roles: [] };
    expect((await take(one, immigration, barred)).part).toBeUndefined();
  });

  it("begins with the safe contact, as it is now", async () => {
    const one = await openCase(cast);
    await sealFor(cast, one.visa, { section: "IMMIGRATION", version: 1 });
    expect((await take(one)).problems).toEqual(["SAFE_CONTACT_FIRST section"]);
    await sealFor(cast, one.visa, { section: "SAFE_CONTACT", version: 1 });
    expect((await take(one)).problems).toEqual(["SAFE_CONTACT_FIRST section"]);
    expect((await take(one, contact)).problems).toEqual([]);
    expect((await take(one)).problems).toEqual(["SAFE_CONTACT_FIRST section"]);
    const opened = { need: one.need, ...contact, version: 1 };
    expect((await give(at(one.visa.actor), "confirmOpened", opened)).problems).toEqual([]);
    expect((await give(at(one.visa.actor), "confirmOpened", opened)).problems).toEqual(["DUPLICATE version"]);
    expect((await take(one)).problems).toEqual([]);
    await sealFor(cast, one.visa, { section: "SAFE_CONTACT", version: 2, text: "never on Tuesdays" });
    expect((await take(one)).problems).toEqual(["SAFE_CONTACT_FIRST section"]);
  });

  it("hands out nothing more, and says so on both sides, once the permission is taken back", async () => {
    const { one } = await atWork();
    await command(at(cast.desks.home.advocate), "withdrawPermission", { permission: one.visa.permission });
    expect((await take(one)).problems).toEqual(["NOT_FOUND section"]);
    expect(await sectionsSeen(one.visa)).toBeUndefined();
    expect(await sectionsSeen(one.divorce)).toEqual(["SAFE_CONTACT", "FAMILY"]);
    const seen = await atHome(at(cast.desks.home.advocate), one.need);
    expect(seen?.sections.map((found) => [found.section, found.mustBeSealedAnew])).toEqual([
      ["SAFE_CONTACT", false],
      ["SAFE_CONTACT", true],
      ["IMMIGRATION", true],
      ["FAMILY", false],
    ]);
    const { pool } = cast.desks.home.database;
    expect(
      await pool.query("select kind from notice where subject = $1 and kind = 'SEAL_ANEW'", [one.need]),
    ).toHaveLength(1);
    const steps = "select 1 from introduction_step where introduction = $1 and kind = 'END_ACCESS'";
    expect(await pool.query(steps, [one.visa.introduction])).toHaveLength(1);
    const told = "select 1 from outbox where subject = $1 and type = 'org.alight.introduction.changed.v1'";
    expect((await pool.query(told, [one.visa.introduction])).length).toBeGreaterThan(0);
  });

  it("hands out nothing more once the introduction has ended, and only to its own people", async () => {
    const { one } = await atWork();
    const ended = { introduction: one.visa.introduction, reason: "NO_LONGER_ABLE" };
    await giveStep({ desk: cast.desks.home, as: one.visa.actor }, "endRepresentation", ended);
    expect((await take(one)).problems).toEqual(["NOT_FOUND section"]);
    expect(await sectionsSeen(one.divorce)).toEqual(["SAFE_CONTACT", "FAMILY"]);
  });

  it("hands out nothing more once everything was stopped", async () => {
    const { one } = await atWork();
    await stop(at(cast.desks.home.advocate), one.need);
    for (const lawyer of [one.visa, one.divorce]) {
      expect((await take(one, contact, lawyer.actor)).problems).toEqual(["NOT_FOUND section"]);
    }
    expect((await take(one, immigration, cast.desks.home.advocate)).problems).toEqual([]);
  });

  it("hands out nothing more at the moment the permission has run out, swept or not", async () => {
    const { one } = await atWork();
    const late = new Date(now.getTime() + 30 * 86_400_000);
    const context = Object.assign(cast.desks.home.context(one.visa.actor), { now: late });
    const { takeSection } = await import("./take-section.ts");
    const asked = { need: one.need, section: "SAFE_CONTACT", piece: 1, idempotencyKey: "late" } as const;
    expect(await takeSection(context, asked)).toMatchObject({ ok: false, problems: [{ code: "NOT_FOUND" }] });
  });

  it("hands the same version again to whoever has not heard the answer, unless they may not have it any more", async () => {
    const { one } = await atWork();
    const by = { ...at(one.visa.actor), key: "once" };
    const asked = { need: one.need, ...immigration };
    const first = await give(by, "takeSection", asked);
    expect(await give(by, "takeSection", asked)).toEqual(first);
    await command(at(cast.desks.home.advocate), "withdrawPermission", { permission: one.visa.permission });
    expect(await give(by, "takeSection", asked)).toMatchObject({ part: undefined, problems: ["NOT_FOUND section"] });
  });
});
