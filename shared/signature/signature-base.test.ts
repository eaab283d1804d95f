import { describe, expect, it } from "@jest/globals";
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
});
