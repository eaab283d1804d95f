import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isInnerList, parseDictionary, serializeInnerList } from "structured-headers";
import { signatureBase } from "#shared/signature/signature-base.ts";
import { parseSignatureInput } from "#shared/signature/signature-input.ts";

describe("the signature base", () => {
  it("strips spaces around a value and keeps those inside", () => {
    expect(signatureBase([['"x"', "  a  b\t"]], "()")).toBe('"x": a  b\n"@signature-params": ()');
  });

  it("refuses a component that is named twice", () => {
    const twice = [
      ['"x"', "a"],
      ['"x"', "b"],
    ] as const;
    expect(signatureBase(twice, "()")).toBeUndefined();
  });

  it.each(["a\nb", "a\r\nb", "é", "\u00a0", "\u0000"])("refuses a value that is not printable ASCII: %j", (value) => {
    expect(signatureBase([['"x"', value]], "()")).toBeUndefined();
  });
});

describe("a Signature-Input header", () => {
  it("is read with its identifiers as they stand in the base", () => {
    const input = parseSignatureInput('alight=("@status" "signature";req;key="alight");created=1', "alight");
    expect(input?.identifiers).toEqual(['"@status"', '"signature";req;key="alight"']);
    expect(input?.serialized).toBe('("@status" "signature";req;key="alight");created=1');
  });

  it.each([
    ["empty", ""],
    ["of another label", 'sig1=("@method");created=1'],
    ["with a second label", 'alight=("@method");created=1, sig1=("@method")'],
    ["with its label twice", 'alight=("@method");created=1, alight=("@path");created=1'],
    ["with a parameter twice", 'alight=("@method");created=1;created=2'],
    ["with a component's parameter twice", 'alight=("x";key="a";key="b");created=1'],
    ["with spaces around", ' alight=("@method");created=1'],
    ["with spaces inside", 'alight=( "@method" );created=1'],
    ["with a number that has leading zeros", 'alight=("@method");created=01'],
    ["without components", "alight=1"],
    ["cut short", 'alight=("@method'],
    ["longer than any of ours", `alight=("${"a".repeat(2_048)}");created=1`],
  ])("is refused when %s", (_, header) => {
    expect(parseSignatureInput(header, "alight")).toBeUndefined();
  });

  it("is read as a parser of structured fields reads it, whenever it is read at all", () => {
    const pieces = fc.constantFrom(
      ...['"@method"', '"x"', ";req", ';key="a"', " ", ")", "(", ";a=1", ";a=-7", ';b="c d"', ";c=01", ";d", ";e=1.5"],
      ...[';f="\\""', ", ", "alight=", ";a=999999999999999", ";g=:YQ==:", "\t", "é", ';b=""'],
    );
    let taken = 0;
    const agrees = (covered: string[], params: string[]) => {
      const header = `alight=(${covered.join("")})${params.join("")}`;
      const input = parseSignatureInput(header, "alight");
      if (!input) return;
      taken += 1;
      const member = parseDictionary(header).get("alight");
      if (member === undefined || !isInnerList(member)) throw new Error(`${header} is no inner list`);
      expect(serializeInnerList(member)).toBe(input.serialized);
      expect([...member[1]]).toEqual([...input.params]);
      expect(member[0]).toHaveLength(input.identifiers.length);
    };
    const some = fc.array(pieces, { maxLength: 4 });
    fc.assert(fc.property(some, some, agrees), { numRuns: 5_000 });
    expect(taken).toBeGreaterThan(50);
  });
});
