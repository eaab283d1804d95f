import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { blindInputs, finalizeInputs, maxInputs } from "./blind-inputs.ts";
import { evaluateBlinded, newEvaluatorKeys } from "./evaluate-blinded.ts";
import { isAnyListed, keyedList } from "./keyed-list.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const listed = ["ion popescu", "maria cruz", "ram thapa"].map(utf8);

/** Both sides, with the list of the evaluator. */
async function compare(names: readonly string[], keys = newEvaluatorKeys()) {
  const blinding = blindInputs(names.map(utf8));
  const answer = evaluateBlinded(keys, blinding.blinded);
  if (!answer.ok) throw new Error("not evaluated");
  const finalized = finalizeInputs(blinding, answer, keys.publicKey);
  return finalized.ok && isAnyListed(finalized.outputs, await keyedList(keys.secretKey, listed));
}

describe("a blind comparison", () => {
  it("tells whether any name is listed, and nothing for names that are not", async () => {
    expect(await compare(["ana pop", "ram thapa"])).toBe(true);
    expect(await compare(["ana pop", "ram thap"])).toBe(false);
  });

  it("sends the same name in a way that looks different every time", () => {
    const seen = [1, 2, 3].flatMap(() => blindInputs([utf8("ana"), utf8("ana")]).blinded.map(String));
    expect(new Set(seen).size).toBe(6);
  });

  it("gives nothing when the answer was made with another key, changed, shortened or reordered", () => {
    const [keys, others] = [newEvaluatorKeys(), newEvaluatorKeys()];
    const blinding = blindInputs([utf8("ana"), utf8("bea")]);
    const right = evaluateBlinded(keys, blinding.blinded);
    const wrong = evaluateBlinded(others, blinding.blinded);
    if (!right.ok || !wrong.ok) throw new Error("not evaluated");
    const { evaluated, proof } = right;
    const turned = proof.map((byte, at) => (at === 5 ? byte ^ 1 : byte));
    const odd = [
      wrong,
      { evaluated: wrong.evaluated, proof },
      { evaluated, proof: turned },
      { evaluated: evaluated.toReversed(), proof },
      { evaluated: evaluated.slice(1), proof },
      { evaluated, proof: proof.slice(1) },
    ];
    for (const answer of odd) expect(finalizeInputs(blinding, answer, keys.publicKey)).toEqual({ ok: false });
    expect(finalizeInputs(blinding, right, keys.publicKey)).toMatchObject({ ok: true });
  });

  it("evaluates points of the curve alone, and not too many", () => {
    const keys = newEvaluatorKeys();
    const odd = [new Uint8Array(33), new Uint8Array(33).fill(255), new Uint8Array(1), utf8("x")];
    for (const point of odd) expect(evaluateBlinded(keys, [point])).toEqual({ ok: false });
    const { blinded } = blindInputs([utf8("x")]);
    expect(evaluateBlinded(keys, [])).toEqual({ ok: false });
    expect(
      evaluateBlinded(
        keys,
        Array.from({ length: maxInputs + 1 }, () => blinded[0] ?? utf8("")),
      ),
    ).toEqual({
      ok: false,
    });
    expect(() => blindInputs([])).toThrow(RangeError);
  });
});

describe("a keyed list", () => {
  it("has one of four lengths, in an order that tells nothing, and holds each once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 }), async (names) => {
        const entries = await keyedList(newEvaluatorKeys().secretKey, names.map(utf8));
        const list = entries.map((one) => Buffer.from(one).toString("hex"));
        expect(list).toHaveLength(256);
        expect(list).toEqual([...new Set(list)].sort());
      }),
      { numRuns: 5 },
    );
  });

  it("cannot be laid beside another question's: the same names give other entries", async () => {
    const listOf = async () => (await keyedList(newEvaluatorKeys().secretKey, listed)).map(String);
    const [one, other] = [await listOf(), await listOf()];
    expect(one.some((entry) => other.includes(entry))).toBe(false);
  });
});
