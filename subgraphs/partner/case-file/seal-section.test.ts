import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { maxContentLength } from "#shared/seal/pad-content.ts";
import { resealPart } from "#shared/seal/reseal-part.ts";
import { maxReaders, type SealedPart } from "#shared/seal/sealed-part.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { allowFile, command, lawyer, recordAllowed } from "../permission/permission.fixture.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import {
  asReader,
  atHome,
  expectedOf,
  give,
  type Keyed,
  keyed,
  sealAt,
  sealed,
  type ToSeal,
} from "./case-file.fixture.ts";
import { newPaper } from "./case-file-cases.fixture.ts";
import { readPart } from "./two-lawyers.fixture.ts";

/** Of a client at the gateway (`ALIGHT_MAX_REQUEST_BYTES`). */
const maxRequestBytes = 100_000;

describe("sealing a section", () => {
  let desk: PartnerDesk;
  let ana: Keyed;
  let colleague: Keyed;
  let elsewhere: Keyed;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    ana = await keyed(desk, desk.advocate);
    colleague = await keyed(desk, desk.coordinator);
    elsewhere = { id: lawyer, holder: (await newPersonKey(lawyer)).holder };
  });
  afterAll(() => desk.close());

  const both = () => [ana, colleague].map(asReader);
  const seal = async (
    given: Partial<ToSeal> & { need: string },
    change: (part: SealedPart) => object = (part) => part,
  ) => {
    const toSeal = { by: ana, readers: both(), ...given };
    const part = change(await sealed(toSeal));
    const input = { section: toSeal.section ?? "SAFE_CONTACT", piece: toSeal.piece ?? 1, part: JSON.stringify(part) };
    return (await give({ desk, as: desk.advocate }, "sealSection", { need: given.need, input })).problems;
  };

  it("is refused for whatever its context says wrongly, all at once", async () => {
    const need = await postAllAtOnce(desk);
    const wrong = (changes: object) =>
      seal({ need }, (part) => ({ ...part, context: { ...part.context, ...changes } }));
    const signature = "SIGNATURE_REFUSED input.part.signature";
    const at = (field: string) => `MALFORMED input.part.context.${field}`;
    expect(await wrong({ subject: await postAllAtOnce(desk) })).toEqual([at("subject"), signature]);
    expect(await wrong({ part: "IMMIGRATION/1" })).toEqual([at("part"), signature]);
    expect(await wrong({ part: "SAFE_CONTACT/2" })).toEqual([at("part"), signature]);
    expect(await wrong({ sender: colleague.id })).toEqual([at("sender"), signature]);
    expect(await wrong({ purpose: "CONFLICT_CHECK" })).toEqual([at("purpose"), signature]);
    expect(await wrong({ version: 2 })).toEqual([at("version"), signature]);
    const many = { subject: "x", part: "x", sender: "x", purpose: "x", version: 7 };
    expect(await wrong(many)).toHaveLength(6);
    expect(await seal({ need, piece: 21 })).toEqual(["MALFORMED input.piece"]);
    expect(await atHome({ desk, as: desk.advocate }, need)).toMatchObject({ sections: [] });
  });

  it("is refused when anything of it was changed since it was signed, or somebody else has signed it", async () => {
    const need = await postAllAtOnce(desk);
    const flip = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    const changes: ((part: SealedPart) => object)[] = [
      (part) => ({ ...part, ciphertext: flip(part.ciphertext) }),
      (part) => ({ ...part, nonce: flip(part.nonce) }),
      (part) => ({ ...part, signature: flip(part.signature) }),
      (part) => ({ ...part, wraps: [...part.wraps].reverse() }),
    ];
    for (const change of changes) {
      expect(await seal({ need }, change)).toEqual(["SIGNATURE_REFUSED input.part.signature"]);
    }
    expect(await seal({ need, by: { id: ana.id, holder: colleague.holder } })).toEqual([
      "SIGNATURE_REFUSED input.part.signature",
    ]);
    for (const odd of [(part: SealedPart) => ({ ...part, more: 1 }), () => ({}), () => []]) {
      expect(await seal({ need }, odd)).toEqual(["MALFORMED input.part"]);
    }
  });

  it("takes two readers of the home, or one and the key on paper that was kept", async () => {
    const need = await postAllAtOnce(desk);
    const paper = await newPaper(need);
    const spare = ["REQUIRED input.part.wraps"];
    expect(await seal({ need, readers: [asReader(ana)] })).toEqual(spare);
    expect(await seal({ need, readers: [asReader(ana), paper] })).toEqual(["NOT_ALLOWED input.part.wraps.1"]);
    const kept = await give({ desk, as: desk.advocate }, "keepRecoveryKey", { need, sealing: paper.sealing });
    expect(kept.problems).toEqual([]);
    expect(await seal({ need, readers: [asReader(ana), paper] })).toEqual([]);
    expect(await seal({ need, version: 2, readers: [paper] })).toEqual(spare);
    const stranger = { id: `${desk.organization}~${randomUUID()}`, sealing: elsewhere.holder.publicKeys.sealing };
    expect(await seal({ need, version: 2, readers: [...both(), stranger] })).toEqual([
      "NOT_ALLOWED input.part.wraps.2",
    ]);
    const falsely = { id: colleague.id, sealing: elsewhere.holder.publicKeys.sealing };
    expect(await seal({ need, version: 2, readers: [asReader(ana), paper, falsely] })).toEqual([
      "NOT_ALLOWED input.part.wraps.2",
    ]);
  });

  it("says which sections are to be sealed anew when another key on paper is kept", async () => {
    const need = await postAllAtOnce(desk);
    const as = { desk, as: desk.advocate };
    for (const isFirst of [true, false]) {
      const paper = await newPaper(need);
      await give(as, "keepRecoveryKey", { need, sealing: paper.sealing });
      if (isFirst) expect(await seal({ need, readers: [...both(), paper] })).toEqual([]);
    }
    expect((await atHome(as, need))?.sections).toMatchObject([{ mustBeSealedAnew: true }]);
    expect(await seal({ need, version: 2 })).toEqual([]);
    expect((await atHome(as, need))?.sections).toMatchObject([{ version: 2, mustBeSealedAnew: false }]);
    const odd = await give(as, "keepRecoveryKey", { need, sealing: "walked" });
    expect(odd.problems).toEqual(["MALFORMED sealing"]);
  });

  it("is for somebody elsewhere under the living permission that names them and the section, and no other", async () => {
    const need = await postAllAtOnce(desk);
    const readers = [...both(), asReader(elsewhere)];
    const refused = ["NOT_ALLOWED input.part.wraps.2"];
    expect(await seal({ need, readers })).toEqual(refused);
    const grant = await recordAllowed(desk, need);
    expect(await seal({ need, readers })).toEqual(refused);
    expect(await seal({ need, readers, grant: `${desk.organization}~${randomUUID()}` })).toEqual(refused);
    expect(await seal({ need, readers, grant, section: "FAMILY" })).toEqual(refused);
    const other = { ...asReader(elsewhere), id: `bucharest~${randomUUID()}` };
    expect(await seal({ need, readers: [...both(), other], grant })).toEqual(refused);
    const check = await recordAllowed(desk, need, { ...allowFile, purpose: "CONFLICT_CHECK", sections: [] });
    expect(await seal({ need, readers, grant: check })).toEqual(refused);
    expect(await seal({ need, readers, grant: await recordAllowed(desk, await postAllAtOnce(desk)) })).toEqual(refused);
    expect(await seal({ need, readers, grant })).toEqual([]);
    await command({ desk, as: desk.advocate }, "withdrawPermission", { permission: grant });
    expect(await seal({ need, readers, grant, version: 2 })).toEqual(refused);
  });

  it("fits into one request of a client, as long as a piece can be and for as many as can read it", async () => {
    const need = await postAllAtOnce(desk);
    const { sealing } = asReader(elsewhere);
    const readers = Array.from({ length: maxReaders }, () => ({ id: `${desk.organization}~${randomUUID()}`, sealing }));
    const part = await sealed({
      need,
      section: "CRIMINAL_RECORD",
      by: ana,
      readers,
      text: "x".repeat(maxContentLength),
    });
    const input = { section: "CRIMINAL_RECORD", piece: 20, part: JSON.stringify(part) };
    const body = { query: "x".repeat(400), variables: { need, input, idempotencyKey: randomUUID() } };
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(maxRequestBytes);
  });

  it("counts versions over all consents, and keeps the newest under each", async () => {
    const need = await postAllAtOnce(desk);
    const grant = await recordAllowed(desk, need);
    const as = { desk, as: desk.advocate };
    const under = { grant, readers: [...both(), asReader(elsewhere)] };
    expect(await seal({ need })).toEqual([]);
    expect(await seal({ need })).toEqual(["OLDER_VERSION input.part.context.version"]);
    expect(await seal({ need, version: 2, ...under })).toEqual([]);
    expect(await seal({ need, version: 3, ...under })).toEqual([]);
    const versions = async () => (await atHome(as, need))?.sections.map(({ version }) => version);
    expect(await versions()).toEqual([3, 1]);
    await command(as, "withdrawPermission", { permission: grant });
    expect((await atHome(as, need))?.sections.map((one) => one.mustBeSealedAnew)).toEqual([true, false]);
    expect(await seal({ need, version: 4 })).toEqual([]);
    expect(await versions()).toEqual([4]);
  });

  it("is done anew for a colleague to whom the work is handed over, who is told beforehand what they cannot open", async () => {
    const need = await postAllAtOnce(desk);
    const as = { desk, as: desk.advocate };
    const paper = await newPaper(need);
    await give(as, "keepRecoveryKey", { need, sealing: paper.sealing });
    const toSeal = { need, section: "EVENTS", text: "a long way", by: ana, readers: [asReader(ana), paper] };
    const first = await sealAt(as, toSeal);
    const unopened = await handOver(desk);
    expect(unopened).toContainEqual({ need, section: "EVENTS", piece: 1, openedBy: [ana.id] });
    const taken = await give(as, "takeSection", { need, section: "EVENTS", piece: 1 });
    const opener = { id: ana.id, sealing: ana.holder.publicKeys.sealing, sealingKey: ana.holder.sealingKey };
    const changes = { version: 2, sender: ana.id, grant: "home", readers: [asReader(colleague), paper] };
    const resealed = await resealPart(
      { part: taken.part, opener, expected: expectedOf(first, ana) },
      changes,
      ana.holder,
    );
    if (!resealed.ok) throw new Error("not resealed");
    const input = { section: "EVENTS", piece: 1, part: JSON.stringify(resealed.part) };
    expect((await give(as, "sealSection", { need, input })).problems).toEqual([]);
    const now = await give({ desk, as: desk.coordinator }, "takeSection", { need, section: "EVENTS", piece: 1 });
    expect(now.part && (await readPart(now.part, colleague, ana))).toBe("a long way");
    expect((await give(as, "takeSection", { need, section: "EVENTS", piece: 1 })).problems).toEqual([
      "NOT_FOUND section",
    ]);
    expect((await handOver(desk)).filter((one) => one.need === need)).toEqual([]);
  });

  it("is for advocates and coordinators of the home alone", async () => {
    const need = await postAllAtOnce(desk);
    const part = JSON.stringify(await sealed({ need, by: ana, readers: both() }));
    const { sealing } = await newPaper(need);
    for (const as of [desk.responder, ...strangers]) {
      const input = { section: "SAFE_CONTACT", piece: 1, part };
      expect((await give({ desk, as }, "sealSection", { need, input })).problems).toEqual(["NOT_ALLOWED"]);
      expect((await give({ desk, as }, "keepRecoveryKey", { need, sealing })).problems).toEqual(["NOT_ALLOWED"]);
      expect(await atHome({ desk, as }, need).catch(() => undefined)).toEqual(
        as === desk.responder ? expect.anything() : undefined,
      );
    }
    const absent = { need: `${desk.organization}~${randomUUID()}`, sealing };
    expect((await give({ desk, as: desk.advocate }, "keepRecoveryKey", absent)).problems).toEqual(["NOT_FOUND need"]);
  });
});

type Unopened = { need: string; section: string; piece: number; openedBy: string[] };

async function handOver(desk: PartnerDesk): Promise<Unopened[]> {
  const query = `mutation ($from: ID!, $to: ID!, $key: ID!) { done: handOver(from: $from, to: $to, idempotencyKey: $key) {
    cannotOpen { need section piece openedBy } problems { code } } }`;
  const { advocate: from, coordinator: to } = desk.people;
  const answer = await desk.ask(desk.coordinator, query, { from, to, key: randomUUID() });
  return JSON.parse(JSON.stringify(answer)).data.done.cannotOpen;
}
