import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sampleSize } from "../../test/sample-size.ts";
import { utf8 } from "./bytes.ts";
import { type KeyHolder, signBytes } from "./key-holder.ts";
import { openPart } from "./open-part.ts";
import { maxContentLength, padContent, unpadContent } from "./pad-content.ts";
import { resealPart } from "./reseal-part.ts";
import { context, newHolder, openerOf, readerOf } from "./seal.fixture.ts";
import { sealPart } from "./seal-part.ts";
import { type SealedPart, signedBytesOf } from "./sealed-part.ts";

const text = "They are to be called on Tuesdays only.";
const refused = { ok: false };

let [ana, lawyer, clerk, stranger]: KeyHolder[] = [];
let part: SealedPart;
let other: SealedPart;

const people = () => {
  if (!ana || !lawyer || !clerk || !stranger) throw new Error("not ready");
  return { ana, lawyer, clerk, stranger };
};
const expected = () => ({ context, senderSigning: people().ana.publicKeys.signing });
type As = { id?: string; holder?: KeyHolder; about?: ReturnType<typeof expected> };
const open = (changed: unknown, { id = "bucharest~lia", holder = people().lawyer, about = expected() }: As = {}) =>
  openPart(changed, openerOf(id, holder), about);
const opened = async (changed: unknown, as?: As) => {
  const result = await open(changed, as);
  return result.ok ? new TextDecoder().decode(result.content) : undefined;
};
/** As somebody with the sender's key, who changes what was sealed before it is signed. */
const signAgain = async (changed: Omit<SealedPart, "signature">, by = people().ana) => {
  const { context: about, nonce, ciphertext, wraps } = changed;
  const unsigned = { context: about, nonce, ciphertext, wraps };
  return { ...unsigned, signature: await signBytes(by, signedBytesOf(unsigned)) };
};

beforeAll(async () => {
  [ana, lawyer, clerk, stranger] = await Promise.all([newHolder(), newHolder(), newHolder(), newHolder()]);
  const readers = [readerOf("bucharest~lia", people().lawyer), readerOf("bucharest~clerk", people().clerk)];
  part = await sealPart({ context, content: utf8(text), readers }, people().ana);
  const beside = { context: { ...context, part: "FAMILY" }, content: utf8("another"), readers: readers.slice(1) };
  other = await sealPart(beside, people().ana);
});

describe("a sealed part", () => {
  it("opens for its readers, after a journey as JSON", async () => {
    const carried: unknown = JSON.parse(JSON.stringify(part));
    expect(await opened(carried)).toBe(text);
    expect(await opened(carried, { holder: people().clerk, id: "bucharest~clerk" })).toBe(text);
  });

  it("opens for nobody else: another's keys, another's name, a reader of another part", async () => {
    expect(await open(part, { holder: people().stranger })).toEqual(refused);
    expect(await open(part, { holder: people().stranger, id: "bucharest~stranger" })).toEqual(refused);
    expect(await open(part, { id: "bucharest~clerk" })).toEqual(refused);
    expect(await open(part, { holder: people().ana, id: context.sender })).toEqual(refused);
    expect(await open(other, { about: { ...expected(), context: { ...context, part: "FAMILY" } } })).toEqual(refused);
  });

  it("is not opened as another part, for another purpose, under another consent or in another version", async () => {
    const changes = [
      { subject: "colorado~9" },
      { grant: "colorado~9" },
      { part: "FAMILY" },
      { version: 2 },
      { sender: "colorado~9" },
      { purpose: "CONFLICT_CHECK" },
    ];
    for (const change of changes) {
      const swapped = { ...context, ...change };
      expect(await open(part, { about: { ...expected(), context: swapped } })).toEqual(refused);
      const moved = { ...part, context: swapped };
      const about = { ...expected(), context: swapped };
      expect(await open(moved, { about })).toEqual(refused);
      expect(await open(await signAgain(moved), { about })).toEqual(refused);
    }
  });

  it("does not hold another part's wrap, wraps in another order, one less or one more", async () => {
    const { wraps } = part;
    const others = other.wraps;
    for (const changed of [others, [...others, ...wraps], [...wraps].reverse(), wraps.slice(0, 1), []]) {
      expect(await open({ ...part, wraps: changed })).toEqual(refused);
    }
    const grafted = await signAgain({ ...part, wraps: [...wraps.slice(0, 1), ...others] });
    expect(await open(grafted, { holder: people().clerk, id: "bucharest~clerk" })).toEqual(refused);
  });

  it("is its sender's word: signed by somebody else it is refused, although it would open", async () => {
    expect(await open(await signAgain(part, people().stranger))).toEqual(refused);
    expect(await opened(await signAgain(part))).toBe(text);
  });

  it("is refused when it is cut, or is something else", async () => {
    for (const field of ["nonce", "ciphertext", "signature"] as const) {
      for (const length of [0, 1, part[field].length - 1]) {
        expect(await open({ ...part, [field]: part[field].slice(0, length) })).toEqual(refused);
      }
    }
    for (const odd of [undefined, null, "", 1, [], {}, { ...part, more: 1 }, { ...part, context: {} }]) {
      expect(await open(odd)).toEqual(refused);
    }
  });

  it("is refused with any byte of it flipped", async () => {
    const places = placesIn(part);
    const numRuns = sampleSize({ sample: 60, whole: 1_000 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), fc.integer({ min: 1, max: 63 }), async (place, at, by) => {
        const changed = place(structuredClone(part), (value) => flip(value, at, by));
        expect(await open(changed)).toEqual(refused);
      }),
      { numRuns },
    );
  });
});

describe("a part that is sealed anew", () => {
  it("opens for its new readers and not with what the old ones hold", async () => {
    const opener = openerOf("bucharest~lia", people().lawyer);
    const readers = [readerOf("bucharest~next", people().stranger)];
    const changes = { version: 2, sender: "bucharest~lia", grant: "colorado~3", readers };
    const resealed = await resealPart({ part, opener, expected: expected() }, changes, people().lawyer);
    const { readers: _, ...now } = changes;
    const about = { context: { ...context, ...now }, senderSigning: people().lawyer.publicKeys.signing };
    const next = resealed.ok ? resealed.part : undefined;
    expect(await opened(next, { holder: people().stranger, id: "bucharest~next", about })).toBe(text);
    expect(await open(next, { about })).toEqual(refused);
    expect(await resealPart({ part: other, opener, expected: expected() }, changes, people().lawyer)).toEqual(refused);
  });
});

describe("lengths", () => {
  it("tell one of four sizes and no more", async () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
        const padded = padContent(content);
        expect([1_024, 4_096, 16_384]).toContain(padded.length);
        expect(unpadContent(padded)).toEqual(content);
      }),
    );
    const readers = [readerOf("x", people().lawyer)];
    const lengthOf = async (content: string) =>
      (await sealPart({ context, content: utf8(content), readers }, people().ana)).ciphertext.length;
    expect(await lengthOf("")).toBe(await lengthOf("x".repeat(1_000)));
    expect(padContent(new Uint8Array(maxContentLength)).length).toBe(65_536);
    expect(() => padContent(new Uint8Array(maxContentLength + 1))).toThrow(RangeError);
  });

  it("are refused when they are not what padding would have made", () => {
    const padded = padContent(utf8("abc"));
    const written = Uint8Array.from(padded);
    written[written.length - 1] = 1;
    for (const odd of [written, padded.slice(0, 1_023), new Uint8Array(3), new Uint8Array(1_024).fill(255)]) {
      expect(unpadContent(odd)).toBeUndefined();
    }
  });
});

describe("sealing", () => {
  it("takes from one reader to twenty, each once", async () => {
    const reader = readerOf("x", people().lawyer);
    for (const readers of [[], [reader, reader], Array.from({ length: 21 }, (_, at) => ({ ...reader, id: `${at}` }))]) {
      await expect(sealPart({ context, content: utf8(""), readers }, people().ana)).rejects.toThrow(RangeError);
    }
  });

  it("never gives the same bytes twice", async () => {
    const readers = [readerOf("x", people().lawyer)];
    const again = () => sealPart({ context, content: utf8(text), readers }, people().ana);
    const [one, two] = [await again(), await again()];
    expect(one.ciphertext).not.toBe(two.ciphertext);
    expect(one.wraps[0]?.enc).not.toBe(two.wraps[0]?.enc);
  });
});

type Change = (part: SealedPart, change: (value: string) => string) => SealedPart;

/** Every text of a part, and how to change it. */
function placesIn({ wraps }: SealedPart): Change[] {
  const own: Change[] = (["nonce", "ciphertext", "signature"] as const).map((name) => (one, change) => ({
    ...one,
    [name]: change(one[name]),
  }));
  const inWraps = wraps.flatMap((_, at) =>
    (["recipient", "key", "enc", "wrapped"] as const).map(
      (name): Change =>
        (one, change) => ({ ...one, wraps: changeWrap(one, { at, name }, change) }),
    ),
  );
  return [...own, ...inWraps];
}

type WrapPlace = { at: number; name: "recipient" | "key" | "enc" | "wrapped" };

function changeWrap({ wraps }: SealedPart, { at, name }: WrapPlace, change: (value: string) => string) {
  return wraps.map((wrap, place) => (place === at ? { ...wrap, [name]: change(wrap[name]) } : wrap));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Another letter of base64url at one place. */
function flip(value: string, at: number, by: number): string {
  const place = at % value.length;
  const letter = alphabet.indexOf(value.charAt(place));
  const next = alphabet.charAt((letter < 0 ? by : letter + by) % alphabet.length);
  return value.slice(0, place) + next + value.slice(place + 1);
}
