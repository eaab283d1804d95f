import { describe, expect, it } from "@jest/globals";
import { blindSuite, evaluateOwn } from "./blind-suite.ts";

/** RFC 9497, appendix A.3.2: P256-SHA256, VOPRF mode, all three vectors whole. */
const seed = "a3".repeat(32);
const keyInfo = "74657374206b6579";
const skSm = "ca5d94c8807817669a51b196c34c1b7f8442fde4334a7121ae4736364312fca6";
const pkSm = "03e17e70604bcabe198882c0a1f27a92441e774224ed9c702e51dd17038b102462";

const outputs = [
  "0412e8f78b02c415ab3a288e228978376f99927767ff37c5718d420010a645a1",
  "771e10dcd6bcd3664e23b8f2a710cfaaa8357747c4a8cbba03133967b5c24f18",
];
const inputs = ["00", "5a".repeat(17)];
const blind = "3338fa65ec36e0290022b48eb562889d89dbfa691d1cde91517fa222ed7ad364";
const second = "f9db001266677f62c095021db018cd8cbb55941d4073698ce45c405d1348b7b1";

const vectors = [
  {
    inputs: inputs.slice(0, 1),
    blinds: [blind],
    blinded: ["02dd05901038bb31a6fae01828fd8d0e49e35a486b5c5d4b4994013648c01277da"],
    evaluated: ["0209f33cab60cf8fe69239b0afbcfcd261af4c1c5632624f2e9ba29b90ae83e4a2"],
    proof:
      "e7c2b3c5c954c035949f1f74e6bce2ed539a3be267d1481e9ddb178533df4c2664f69d065c604a4fd953e100b856ad83804eb3845189babfa5a702090d6fc5fa",
    random: second,
    outputs: outputs.slice(0, 1),
  },
  {
    inputs: inputs.slice(1),
    blinds: [blind],
    blinded: ["03cd0f033e791c4d79dfa9c6ed750f2ac009ec46cd4195ca6fd3800d1e9b887dbd"],
    evaluated: ["030d2985865c693bf7af47ba4d3a3813176576383d19aff003ef7b0784a0d83cf1"],
    proof:
      "2787d729c57e3d9512d3aa9e8708ad226bc48e0f1750b0767aaff73482c44b8d2873d74ec88aebd3504961acea16790a05c542d9fbff4fe269a77510db00abab",
    random: second,
    outputs: outputs.slice(1),
  },
  {
    inputs,
    blinds: [blind, second],
    blinded: [
      "02dd05901038bb31a6fae01828fd8d0e49e35a486b5c5d4b4994013648c01277da",
      "03462e9ae64cae5b83ba98a6b360d942266389ac369b923eb3d557213b1922f8ab",
    ],
    evaluated: [
      "0209f33cab60cf8fe69239b0afbcfcd261af4c1c5632624f2e9ba29b90ae83e4a2",
      "02bb24f4d838414aef052a8f044a6771230ca69c0a5677540fff738dd31bb69771",
    ],
    proof:
      "bdcc351707d02a72ce49511c7db990566d29d6153ad6f8982fad2b435d6ce4d60da1e6b3fa740811bde34dd4fe0aa1b5fe6600d0440c9ddee95ea7fad7a60cf2",
    random: "350e8040f828bf6ceca27405420cdf3d63cb3aef005f40ba51943c8026877963",
    outputs,
  },
];

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (array: Uint8Array) => Buffer.from(array).toString("hex");

/** The generator that makes just this scalar: the library takes its number modulo (order - 1), and adds one. */
const choosing = (scalar: string) => (length?: number) =>
  bytes((BigInt(`0x${scalar}`) - 1n).toString(16).padStart(2 * (length ?? 32), "0"));

describe("the suite, held to RFC 9497's vectors", () => {
  const keys = { secretKey: bytes(skSm), publicKey: bytes(pkSm) };

  it("derives the key pair", () => {
    const derived = blindSuite.deriveKeyPair(bytes(seed), bytes(keyInfo));
    expect([hex(derived.secretKey), hex(derived.publicKey)]).toEqual([skSm, pkSm]);
  });

  it.each(vectors)("blinds, evaluates with proof and finalizes $inputs.length", (vector) => {
    const blinded = vector.inputs.map((input, at) => blindSuite.blind(bytes(input), choosing(vector.blinds[at] ?? "")));
    expect(blinded.map((one) => hex(one.blind))).toEqual(vector.blinds);
    expect(blinded.map((one) => hex(one.blinded))).toEqual(vector.blinded);
    const asked = vector.blinded.map(bytes);
    const { evaluated, proof } = blindSuite.blindEvaluateBatch(
      keys.secretKey,
      keys.publicKey,
      asked,
      choosing(vector.random),
    );
    expect(evaluated.map(hex)).toEqual(vector.evaluated);
    expect(hex(proof)).toBe(vector.proof);
    const items = vector.inputs.map((input, at) => ({
      input: bytes(input),
      blind: bytes(vector.blinds[at] ?? ""),
      blinded: bytes(vector.blinded[at] ?? ""),
      evaluated: bytes(vector.evaluated[at] ?? ""),
    }));
    expect(blindSuite.finalizeBatch(items, keys.publicKey, bytes(vector.proof)).map(hex)).toEqual(vector.outputs);
  });

  it("comes to the same when the key's holder evaluates their own input", () => {
    expect(inputs.map((input) => hex(evaluateOwn(keys.secretKey, bytes(input))))).toEqual(outputs);
  });
});
