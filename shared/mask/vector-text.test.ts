import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { digestOfVector, readVector, vectorText } from "./vector-text.ts";

it("reads what it writes", () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 50 }), (vector) => {
      expect(readVector(vectorText(vector), vector.length)).toEqual(vector);
    }),
    { seed: 1 },
  );
});

it("writes little-endian words", () => {
  expect(vectorText(Uint32Array.of(1, 0xffff_ff00))).toBe(Buffer.from("0100000000ffffff", "hex").toString("base64url"));
});

it.each([
  ["too short", vectorText(new Uint32Array(2))],
  ["too long", vectorText(new Uint32Array(4))],
  ["padded", `${vectorText(new Uint32Array(3))}=`],
  ["of other letters", `${vectorText(new Uint32Array(3)).slice(1)}+`],
  ["of no letters at all", ""],
])("reads no vector that is %s", (_, text) => {
  expect(readVector(text, 3)).toBeUndefined();
});

it("reads no second spelling of the same words", () => {
  const text = vectorText(Uint32Array.of(7));
  expect(readVector(text, 1)).toBeDefined();
  expect(readVector(`${text.slice(0, -1)}B`, 1)).toBeUndefined();
});

it("tells one vector from another by its digest", () => {
  expect(digestOfVector(Uint32Array.of(1, 2))).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(digestOfVector(Uint32Array.of(1, 2))).not.toBe(digestOfVector(Uint32Array.of(2, 1)));
});
