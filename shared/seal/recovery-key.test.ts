import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { utf8 } from "./bytes.ts";
import { openPart } from "./open-part.ts";
import { printRecoveryKey, readRecoveryKey, recoveryReader } from "./recovery-key.ts";
import { context, newHolder } from "./seal.fixture.ts";
import { sealPart } from "./seal-part.ts";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("a key on paper", () => {
  it("is 14 groups of four letters, and is read back however it is typed", async () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));
    await fc.assert(
      fc.asyncProperty(key, async (bytes) => {
        const printed = await printRecoveryKey(bytes);
        expect(printed).toMatch(/^([0-9A-Z]{4}-){13}[0-9A-Z]{4}$/);
        for (const typed of [
          printed,
          printed.toLowerCase(),
          printed.replaceAll("-", " \n"),
          printed.replaceAll("0", "o"),
        ]) {
          expect(await readRecoveryKey(typed.replaceAll("1", "l"))).toEqual({ ok: true, key: bytes });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("tells a wrong letter: where it cannot be one, or that something is wrong", async () => {
    const printed = await printRecoveryKey();
    expect(await readRecoveryKey(`AAAA-U*A1${printed.slice(9)}`)).toEqual({
      ok: false,
      wrongGroups: [2],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 55 }), fc.integer({ min: 1, max: 31 }), async (at, by) => {
        const place = at + Math.floor(at / 4);
        const letter = letters.charAt((letters.indexOf(printed.charAt(place)) + by) % 32);
        const typed = printed.slice(0, place) + letter + printed.slice(place + 1);
        expect(await readRecoveryKey(typed)).toEqual({ ok: false, wrongGroups: [] });
      }),
    );
    for (const odd of ["", printed.slice(5), `${printed}-AAAA`]) {
      expect(await readRecoveryKey(odd)).toMatchObject({ ok: false });
    }
  });

  it("opens what was sealed for it, and another does not", async () => {
    const ana = await newHolder();
    const paper = await printRecoveryKey();
    const read = await readRecoveryKey(paper);
    const reader = await recoveryReader("recovery", read.ok ? read.key : new Uint8Array(32));
    const part = await sealPart({ context, content: utf8("safe"), readers: [reader] }, ana);
    const expected = { context, senderSigning: ana.publicKeys.signing };
    expect(await openPart(part, reader, expected)).toEqual({ ok: true, content: utf8("safe") });
    const other = await recoveryReader("recovery", new Uint8Array(32).fill(7));
    expect(await openPart(part, other, expected)).toEqual({ ok: false });
  });
});
