import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPart } from "#shared/seal/open-part.ts";
import { runChange } from "../command/run-change.ts";
import { accept, startRequest } from "../introduction/introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { atHome, now, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { noteContext } from "./check-note.ts";
import { eraseNotes } from "./erase-notes.ts";
import { giveNote, newSealer, readNotes, type Sealer, sealNote } from "./note.fixture.ts";

const canary = "the harbour is closed on Tuesdays";

describe("a note that professionals seal to one another", () => {
  let desks: TwoDesks;
  let [advocate, lawyer]: Sealer[] = [];
  const sealers = (): [Sealer, Sealer] => {
    if (!advocate || !lawyer) throw new Error("nobody has keys");
    return [advocate, lawyer];
  };
  beforeAll(async () => {
    desks = await openTwoDesks();
    advocate = await newSealer(desks.home, desks.home.advocate);
    lawyer = await newSealer(desks.other, desks.other.coordinator);
  }, 120_000);
  afterAll(() => desks.close());

  const atHomeDesk = () => ({ desk: desks.home, as: desks.home.advocate });
  const fromOther = () => ({ desk: desks.home, as: abroad(desks.other.coordinator) });
  const open = (
    part: string | null,
    { id, holder }: Sealer,
    { introduction, from }: { introduction: string; from: Sealer },
  ) =>
    openPart(
      JSON.parse(part ?? "null"),
      { id, sealing: holder.publicKeys.sealing, sealingKey: holder.sealingKey },
      {
        context: noteContext({ introduction, number: 1, sender: from.id }),
        senderSigning: from.holder.publicKeys.signing,
      },
    );
  const noticesOf = async ({ database }: PartnerDesk, subject: string) => {
    const text = "select person, kind from notice where subject = $1 and kind = 'NOTE_WRITTEN' order by noted_at";
    return database.pool.query<{ person: string; kind: string }>(text, [subject]);
  };
  const whole = async ({ database }: PartnerDesk) => {
    const tables = [
      "note",
      "note_reader",
      "audit_entry",
      "outbox",
      "notice",
      "inbox_item",
      "introduction_step",
      "command",
    ];
    const texts = tables.map((table) => `(select coalesce(string_agg(t::text, ' '), '') from ${table} t)`);
    const [row] = await database.pool.query<{ whole: string }>(`select concat_ws('|', ${texts}) as whole`);
    return row?.whole ?? "";
  };

  it("is opened by the one it was sealed for; the other side is told that there is one, and sees when it was taken", async () => {
    const [from, to] = sealers();
    const { introduction, inboxItem } = await startRequest(desks);
    const part = await sealNote({ introduction, from, to: [from, to], text: canary });
    const written = await giveNote(atHomeDesk(), "writeNote", { introduction, part });
    expect(written).toMatchObject({ problems: [], part: null, note: { number: 1, side: "HOME", sender: from.id } });
    expect(await noticesOf(desks.other, inboxItem)).toEqual([]);
    await carryAll(desks);
    expect(await noticesOf(desks.other, inboxItem)).toEqual([{ person: to.id, kind: "NOTE_WRITTEN" }]);
    const taken = await giveNote(fromOther(), "takeNote", { introduction, number: 1 });
    const opened = await open(taken.part, to, { introduction, from });
    expect(opened.ok && new TextDecoder().decode(opened.content)).toBe(canary);
    const seen = await readNotes(atHomeDesk(), introduction);
    expect(seen?.notes[0]?.readers).toEqual(
      [
        { person: from.id, seenAt: null },
        { person: to.id, seenAt: now.toISOString() },
      ].sort((a, b) => (a.person < b.person ? -1 : 1)),
    );
    for (const desk of [desks.home, desks.other]) expect(await whole(desk)).not.toContain(canary);
  });

  it("is answered from the other side, and whoever looks after the need is told once until they look", async () => {
    const [to, from] = sealers();
    const { introduction } = await startRequest(desks);
    for (const number of [1, 2]) {
      const part = await sealNote({ introduction, number, from, to: [to] });
      expect((await giveNote(fromOther(), "writeNote", { introduction, part })).problems).toEqual([]);
    }
    expect(await noticesOf(desks.home, introduction)).toEqual([{ person: to.id, kind: "NOTE_WRITTEN" }]);
    const { notes, people } = (await readNotes(fromOther(), introduction)) ?? { notes: [], people: [] };
    expect(notes.map(({ number, side }) => [number, side])).toEqual([
      [1, "OTHER"],
      [2, "OTHER"],
    ]);
    expect(people).toEqual(
      expect.arrayContaining([
        { id: to.id, side: "HOME" },
        { id: from.id, side: "OTHER" },
      ]),
    );
  });

  it("is refused when it is bound to something else, all at once", async () => {
    const [from, to] = sealers();
    const { introduction } = await startRequest(desks);
    const write = async (part: string) => (await giveNote(atHomeDesk(), "writeNote", { introduction, part })).problems;
    const changed = { subject: "kathmandu~1", grant: "x", version: 2, sender: to.id, purpose: "CASE_FILE" };
    expect(await write(await sealNote({ introduction, number: 2, from, to: [to], changed }))).toEqual([
      "MALFORMED part.context.subject",
      "MALFORMED part.context.grant",
      "OLDER_VERSION part.context.part",
      "MALFORMED part.context.version",
      "MALFORMED part.context.sender",
      "MALFORMED part.context.purpose",
    ]);
    expect(await write(await sealNote({ introduction, from, to: [to], text: "x".repeat(4_093) }))).toEqual([
      "TOO_LONG part.ciphertext",
    ]);
    expect(await write(await sealNote({ introduction, from: { ...from, holder: to.holder }, to: [to] }))).toEqual([
      "SIGNATURE_REFUSED part.signature",
    ]);
    for (const part of ["", "{}", "[".repeat(110_000)]) expect(await write(part)).toEqual(["MALFORMED part"]);
    expect((await readNotes(atHomeDesk(), introduction))?.notes).toEqual([]);
  });

  it("is refused for readers who take no part, with keys that are not theirs, and without anybody across", async () => {
    const [from, to] = sealers();
    const { introduction } = await startRequest(desks);
    const nobody = { ...to, id: `colorado~${randomUUID()}` };
    const write = async (readers: readonly Sealer[]) => {
      const part = await sealNote({ introduction, from, to: readers });
      return (await giveNote(atHomeDesk(), "writeNote", { introduction, part })).problems;
    };
    expect(await write([to, nobody])).toEqual(["NOT_ALLOWED part.wraps.1"]);
    expect(await write([to, { ...from, holder: to.holder }])).toEqual(["NOT_FOUND part.wraps.1.key"]);
    expect(await write([from])).toEqual(["REQUIRED part.wraps"]);
    const withoutKeys = { desk: desks.home, as: desks.home.coordinator };
    const part = await sealNote({ introduction, from: { ...from, id: desks.home.people.coordinator }, to: [to] });
    expect((await giveNote(withoutKeys, "writeNote", { introduction, part })).problems).toEqual([
      "REQUIRED part.signature",
    ]);
  });

  it("is nothing to anybody else: not there, whoever asks and whatever they ask", async () => {
    const [from, to] = sealers();
    const { introduction } = await startRequest(desks);
    const part = await sealNote({ introduction, from, to: [to] });
    await giveNote(atHomeDesk(), "writeNote", { introduction, part });
    const absent = introduction.replace(/~.*/, "~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f");
    for (const as of [abroad(desks.other.advocate), abroad(desks.other.responder), ...strangers.slice(2, 3)]) {
      const by = { desk: desks.home, as };
      expect(await readNotes(by, introduction)).toBeNull();
      for (const id of [introduction, absent]) {
        const none = { note: null, part: null, problems: ["NOT_FOUND introduction"] };
        expect(await giveNote(by, "takeNote", { introduction: id, number: 1 })).toEqual(none);
        expect(await giveNote(by, "writeNote", { introduction: id, part })).toEqual(none);
      }
    }
    const notNamed = { desk: desks.home, as: desks.home.coordinator };
    const refused = { note: null, part: null, problems: ["NOT_FOUND number"] };
    expect(await giveNote(notNamed, "takeNote", { introduction, number: 1 })).toEqual(refused);
    for (const number of [0, -1, 2]) {
      expect(await giveNote(fromOther(), "takeNote", { introduction, number })).toEqual(refused);
    }
    const colleague = { desk: desks.home, as: atHome(desks.home.people.responder, ["RESPONDER"], "kathmandu") };
    expect((await giveNote(colleague, "writeNote", { introduction, part })).problems).toEqual([
      "NOT_ALLOWED introduction",
    ]);
  });

  it("is closed to the other side when the introduction ends, also to who repeats what they asked before", async () => {
    const [from, to] = sealers();
    const started = await startRequest(desks);
    const { introduction } = started;
    await accept(desks, started);
    const part = await sealNote({ introduction, from, to: [from, to] });
    await giveNote(atHomeDesk(), "writeNote", { introduction, part });
    const key = randomUUID();
    expect((await giveNote(fromOther(), "takeNote", { introduction, number: 1, key })).part).not.toBeNull();
    await give(fromOther(), "endRepresentation", { introduction, reason: "NO_LONGER_ABLE" });
    expect(await giveNote(fromOther(), "takeNote", { introduction, number: 1, key })).toEqual({
      note: null,
      part: null,
      problems: [],
    });
    expect((await giveNote(fromOther(), "takeNote", { introduction, number: 1 })).problems).toEqual([
      "NOT_FOUND introduction",
    ]);
    expect((await giveNote(atHomeDesk(), "takeNote", { introduction, number: 1 })).part).not.toBeNull();
    const more = await sealNote({ introduction, number: 2, from, to: [from] });
    expect((await giveNote(atHomeDesk(), "writeNote", { introduction, part: more })).problems).toEqual([
      "WRONG_STATE introduction",
      "REQUIRED part.wraps",
    ]);
  });

  it("is one of fifty at most", async () => {
    const [from, to] = sealers();
    const { introduction } = await startRequest(desks);
    await desks.home.database.pool.transaction(async (sql) => {
      await sql.query(
        `insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), now(), 'service', 'test', 'note.write', $1, 'test', '{}')`,
        [introduction],
      );
      await sql.query(
        `insert into note (introduction, number, side, sender, written_at, part)
         select $1, n, 'HOME', 'kathmandu~x', now(), '{}' from generate_series(1, 50) as n`,
        [introduction],
      );
    });
    const part = await sealNote({ introduction, number: 51, from, to: [to] });
    expect((await giveNote(atHomeDesk(), "writeNote", { introduction, part })).problems).toEqual([
      "TOO_MANY introduction",
    ]);
  });

  it("is deleted with its receipts when the need is forgotten, and that is recorded", async () => {
    const [from, to] = sealers();
    const { introduction, need } = await startRequest(desks);
    const part = await sealNote({ introduction, from, to: [to] });
    await giveNote(atHomeDesk(), "writeNote", { introduction, part });
    const { organization, database } = desks.home;
    const parts = { organization, orm: database.orm, clock: () => now };
    await runChange(parts, "test", (scope) => eraseNotes(scope, need));
    const left = `select (select count(*)::int from note where introduction = $1) as notes,
      (select count(*)::int from note_reader where introduction = $1) as readers,
      (select details from audit_entry where subject = $2 and action = 'note.erase') as details`;
    expect(await database.pool.query(left, [introduction, need])).toEqual([
      { notes: 0, readers: 0, details: { notes: 1 } },
    ]);
  });
});
