import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { openPart } from "#shared/seal/open-part.ts";
import { type ChangeScope, runChange } from "../command/run-change.ts";
import type { Actor } from "../context.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { atHome, now, openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { handOver } from "../person/hand-over.ts";
import { addPerson } from "../reachability/added-person.fixture.ts";
import { turnsAt } from "../work/work.fixture.ts";
import { asReader, expectedOf, give, type Keyed, keyed, sealAt } from "./case-file.fixture.ts";
import { newPaper } from "./case-file-cases.fixture.ts";

const papers = { section: "DOCUMENTS", piece: 1 } as const;
const closed = z.array(z.looseObject({})).nullable();
const person = z.object({ cannotOpen: closed, opensAlone: closed });
const answered = z.object({ data: z.object({ person }) });
const paperKept = z.object({ recoveryKeyKeptBy: z.nullable(z.string()), recoveryKeyKeptAt: z.nullable(z.string()) });
const kept = z.object({ data: z.object({ need: z.nullable(z.object({ caseFile: z.nullable(paperKept) })) }) });
const words = "a bus ticket of 2039";

describe("the key on paper", () => {
  let desk: PartnerDesk;
  let rosa: Keyed;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    rosa = await keyed(desk, desk.advocate);
  });
  afterAll(() => desk.close());

  const by = (as: Actor) => ({ desk, as });
  const idempotencyKey = () => randomUUID();
  const change = (work: (scope: ChangeScope) => Promise<void>) =>
    runChange({ organization: desk.organization, orm: desk.database.orm, clock: () => now }, "test", async (scope) => {
      await work(scope);
      scope.record({ action: "demo.people", subject: desk.organization });
    });
  const newAdvocate = async () => atHome(await addPerson({ change }, `${randomUUID()}@colorado.example`), ["ADVOCATE"]);
  const idOf = (as: Actor) => (as.kind === "person" ? as.id : "");
  const pass = async (need: string, from: string, to: string) => {
    const given = { from, to, needs: [need], idempotencyKey: idempotencyKey() };
    expect(await handOver(desk.context(desk.coordinator), given)).toMatchObject({ ok: true });
  };

  const leave = async (person: string) => {
    const left = { person, idempotencyKey: idempotencyKey() };
    expect(await deactivatePerson(desk.context(desk.coordinator), left)).toMatchObject({ ok: true });
  };
  const closedOf = async (as: Actor, of: string) => {
    const closed = "need section piece openedBy isOnPaper";
    const query = `query ($of: ID!) { person(id: $of) { cannotOpen { ${closed} } opensAlone { ${closed} } } }`;
    return answered.parse(await desk.ask(as, query, { of })).data.person;
  };

  /** Rosa keeps a key on paper, Nora takes over and seals for herself and the paper, and the need comes back. */
  const sealedByWhoLeaves = async () => {
    const need = await postAllAtOnce(desk);
    const paper = await newPaper(need);
    await give(by(desk.advocate), "keepRecoveryKey", { need, sealing: paper.sealing });
    const nora = await newAdvocate();
    const ofNora = await keyed(desk, nora);
    await pass(need, rosa.id, ofNora.id);
    const readers = [asReader(ofNora), paper];
    const part = await sealAt(by(nora), { need, ...papers, text: words, by: ofNora, readers });
    await pass(need, ofNora.id, rosa.id);
    return { need, paper, part, nora, ofNora };
  };

  it("opens, for whoever looks after the need, what only somebody could open who has left", async () => {
    const { need, paper, part, ofNora } = await sealedByWhoLeaves();
    await leave(ofNora.id);
    const taken = await give(by(desk.advocate), "takeSection", { need, ...papers, version: 1 });
    expect(taken.problems).toEqual([]);
    const opened = await openPart(taken.part, paper, expectedOf(part, ofNora));
    expect(opened.ok && new TextDecoder().decode(opened.content)).toBe(words);
    const receipts = "select reader, kind from case_receipt where need = $1";
    expect(await desk.database.pool.query(receipts, [need])).toEqual([{ reader: rosa.id, kind: "DELIVERED" }]);
    const own = { need, ...papers, version: 2, text: words, by: rosa, readers: [asReader(rosa), paper] };
    await sealAt(by(desk.advocate), own);
    expect((await give(by(desk.advocate), "takeSection", { need, ...papers })).version).toBe(2);
  });

  it("is told at home by whom it is kept, and since when; whoever makes another keeps that", async () => {
    const need = await postAllAtOnce(desk);
    const query = "query ($need: ID!) { need(id: $need) { caseFile { recoveryKeyKeptBy recoveryKeyKeptAt } } }";
    const keptAt = async (as: Actor) => kept.parse(await desk.ask(as, query, { need })).data.need?.caseFile;
    expect(await keptAt(desk.advocate)).toEqual({ recoveryKeyKeptBy: null, recoveryKeyKeptAt: null });
    const keep = async (as: Actor) =>
      give(by(as), "keepRecoveryKey", { need, sealing: (await newPaper(need)).sealing });
    await keep(desk.advocate);
    const since = { recoveryKeyKeptAt: now.toISOString() };
    expect(await keptAt(desk.coordinator)).toEqual({ ...since, recoveryKeyKeptBy: rosa.id });
    await keep(desk.coordinator);
    expect(await keptAt(desk.advocate)).toEqual({ ...since, recoveryKeyKeptBy: idOf(desk.coordinator) });
    for (const as of strangers) expect((await keptAt(as))?.recoveryKeyKeptBy ?? null).toBeNull();
  });

  it("is named with what one person alone can open, to them and to coordinators, before they leave and after", async () => {
    const { need, nora, ofNora } = await sealedByWhoLeaves();
    const own = { need, section: "DOCUMENTS", piece: 1, openedBy: [ofNora.id], isOnPaper: true };
    expect(await closedOf(desk.coordinator, ofNora.id)).toEqual({ cannotOpen: [], opensAlone: [own] });
    expect(await closedOf(nora, ofNora.id)).toEqual({ cannotOpen: [], opensAlone: [own] });
    expect(await closedOf(desk.advocate, ofNora.id)).toEqual({ cannotOpen: null, opensAlone: null });
    expect((await closedOf(desk.coordinator, rosa.id)).cannotOpen).toContainEqual(own);
    await leave(ofNora.id);
    const shut = { ...own, openedBy: [] };
    expect(await closedOf(desk.coordinator, ofNora.id)).toEqual({ cannotOpen: [], opensAlone: [shut] });
    expect((await closedOf(desk.advocate, rosa.id)).cannotOpen).toContainEqual(shut);
  });

  it("stays when keys end: those of whoever leaves do, and whoever looks after the need is to seal again", async () => {
    const { need, ofNora } = await sealedByWhoLeaves();
    const work = () => turnsAt(desk, { as: desk.advocate, of: rosa.id }, need);
    expect(await work()).not.toContain("ME SEAL_ANEW");
    await leave(ofNora.id);
    expect(await work()).toContain("ME SEAL_ANEW");
    const { pool } = desk.database;
    expect(await pool.query("select 1 from person_key where person = $1 and ended_at is null", [ofNora.id])).toEqual(
      [],
    );
    const told = "select kind from notice where subject = $1 and person = $2 and kind = 'SEAL_ANEW'";
    expect(await pool.query(told, [need, rosa.id])).toHaveLength(1);
    const readers = { need, ...papers, version: 2, by: rosa, readers: [asReader(rosa), asReader(ofNora)] };
    await expect(sealAt(by(desk.advocate), readers)).rejects.toThrow("NOT_ALLOWED input.part.wraps.1");
    expect((await give(by(atHome(ofNora.id, [])), "takeSection", { need, ...papers })).part).toBeUndefined();
  });

  it("has nothing handed out for it to anybody else, but to coordinators", async () => {
    const { need, nora } = await sealedByWhoLeaves();
    const refused = ["NOT_FOUND section"];
    const problemsOf = async (as: Actor) => (await give(by(as), "takeSection", { need, ...papers })).problems;
    expect(await problemsOf(desk.coordinator)).toEqual([]);
    expect(await problemsOf(nora)).toEqual([]);
    const tool = { ...atHome(idOf(desk.coordinator), ["COORDINATOR"]), toolName: "nightly" };
    for (const as of [await newAdvocate(), desk.responder, tool]) expect(await problemsOf(as)).toEqual(refused);
    for (const as of strangers) expect((await give(by(as), "takeSection", { need, ...papers })).part).toBeUndefined();
  });

  it("does not stand before what is sealed for a person by themselves", async () => {
    const { need, paper, nora, ofNora } = await sealedByWhoLeaves();
    await pass(need, rosa.id, ofNora.id);
    await sealAt(by(nora), { need, ...papers, version: 2, by: ofNora, readers: [asReader(ofNora), asReader(rosa)] });
    await pass(need, ofNora.id, rosa.id);
    const asked = { need, ...papers };
    expect((await give(by(desk.advocate), "takeSection", asked)).version).toBe(2);
    const other = { need, ...papers, piece: 2 };
    await sealAt(by(nora), { ...other, by: ofNora, readers: [asReader(ofNora), paper] });
    expect((await give(by(desk.advocate), "takeSection", other)).version).toBe(1);
  });
});
