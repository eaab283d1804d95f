import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { utf8 } from "#shared/seal/bytes.ts";
import { openPart } from "#shared/seal/open-part.ts";
import { sealPart } from "#shared/seal/seal-part.ts";
import type { SealedPart } from "#shared/seal/sealed-part.ts";
import { reportCaught, reportFigure } from "../../../test/promises/report-figure.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { newPersonKey } from "../person-key/person-key.fixture.ts";
import { asReader, expectedOf, give, type Keyed } from "./case-file.fixture.ts";
import { type CaseAtWork, type Cast, openCase, openCast, sealAll } from "./two-lawyers.fixture.ts";

/** What a reader's page holds a part to. A careless one forgets some of it. */
type Page = (part: SealedPart, about: { expected: SealedPart; sender: Keyed }) => Parameters<typeof openPart>[2];

const page: Page = (_, { expected, sender }) => expectedOf(expected, sender);

describe("a section of a case file opens for its named readers only", () => {
  let cast: Cast;
  let one: CaseAtWork;
  let parts: SealedPart[];
  let nobody: Keyed;
  beforeAll(async () => {
    cast = await openCast();
    one = await openCase(cast);
    await sealAll(cast, one);
    const { desks } = cast;
    const take = async (as: typeof desks.home.advocate, section: string, version?: number) => {
      const asked = { need: one.need, section, piece: 1, version };
      const { part } = await give({ desk: desks.home, as }, "takeSection", asked);
      if (!part) throw new Error(`${section} was not handed out`);
      return part;
    };
    parts = [
      await take(one.visa.actor, "SAFE_CONTACT"),
      await take(one.divorce.actor, "SAFE_CONTACT"),
      await take(one.visa.actor, "IMMIGRATION"),
      await take(one.divorce.actor, "FAMILY"),
    ];
    const stranger = "bucharest~22222222-2222-4222-8222-222222222222";
    nobody = { id: stranger, holder: (await newPersonKey(stranger)).holder };
  }, 120_000);
  afterAll(() => cast.desks.close());

  const everybody = () => [cast.advocate, cast.colleague, one.visa, one.divorce, nobody];
  /** Whether it opens, for somebody who calls themselves so, as what they expect. */
  const opens = async (part: SealedPart, by: Keyed, { as = by.id, expected = part, how = page } = {}) => {
    const { publicKeys, sealingKey } = by.holder;
    const opener = { id: as, sealing: publicKeys.sealing, sealingKey };
    return (await openPart(part, opener, how(part, { expected, sender: cast.advocate }))).ok;
  };

  it("with their own keys, under their own name, as what it is, and with no byte changed", async () => {
    let tries = 0;
    for (const part of parts) {
      for (const by of everybody()) {
        const isReader = part.wraps.some(({ recipient }) => recipient === by.id);
        expect(await opens(part, by)).toBe(isReader);
        for (const as of everybody().filter(({ id }) => id !== by.id)) {
          expect(await opens(part, by, { as: as.id })).toBe(false);
          tries++;
        }
        for (const expected of parts.filter((other) => other !== part)) {
          expect(await opens(part, by, { expected })).toBe(false);
          tries++;
        }
        tries++;
      }
    }
    const flips = await flipAll();
    const tried = `${tries} tries with other keys, names and contexts, ${flips} with a flipped byte`;
    reportFigure(14, "sections, opened by everybody as everything", `${tried}: 0 opened`);
  });

  const flipAll = async () => {
    const numRuns = sampleSize({ sample: 80, whole: 2_000 });
    const anyPart = fc.constantFrom(...parts);
    await fc.assert(
      fc.asyncProperty(anyPart, fc.nat(), fc.integer({ min: 1, max: 63 }), async (part, at, by) => {
        const changed = flipIn(part, at, by);
        for (const reader of everybody()) expect(await opens(changed, reader, { expected: part })).toBe(false);
      }),
      { numRuns, seed: 14 },
    );
    return numRuns;
  };

  it("and a page that believes what a part says of itself is found out: it shows one section as another", async () => {
    const [contact, , immigration] = parts;
    if (!contact || !immigration) throw new Error("nothing is sealed");
    const credulous: Page = (part, { sender }) => expectedOf(part, sender);
    expect(await opens(contact, one.visa, { expected: immigration })).toBe(false);
    expect(await opens(contact, one.visa, { expected: immigration, how: credulous })).toBe(true);
    reportCaught(14, "a page that believes what a part says of itself");
  });

  it("and a page that takes anybody's signature is found out: it shows what a stranger wrote", async () => {
    const [contact] = parts;
    if (!contact) throw new Error("nothing is sealed");
    const readers = [one.visa, cast.advocate].map(asReader);
    const forged = await sealPart({ context: contact.context, content: utf8("call at night"), readers }, nobody.holder);
    const careless: Page = (_, { expected }) => expectedOf(expected, nobody);
    expect(await opens(forged, one.visa)).toBe(false);
    expect(await opens(forged, one.visa, { how: careless })).toBe(true);
    reportCaught(14, "a page that takes anybody's signature");
  });
});

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Another letter at one place of what is sealed: nonce, ciphertext, signature or a wrap. */
function flipIn(part: SealedPart, at: number, by: number): SealedPart {
  const flip = (text: string) => {
    const place = at % text.length;
    const other = alphabet[(alphabet.indexOf(text[place] ?? "A") + by) % alphabet.length] ?? "A";
    return text.slice(0, place) + other + text.slice(place + 1);
  };
  const wraps = part.wraps.map((wrap, index) =>
    index === at % part.wraps.length ? { ...wrap, wrapped: flip(wrap.wrapped) } : wrap,
  );
  const changes = [
    { nonce: flip(part.nonce) },
    { ciphertext: flip(part.ciphertext) },
    { signature: flip(part.signature) },
    { wraps },
  ];
  return { ...part, ...changes[at % changes.length] };
}
