import { describe, expect, it } from "@jest/globals";
import { faultOf } from "../../../web/client/person-key/own-keys.ts";

const example = "lantern orbit walnut seven";

describe("a passphrase that somebody chooses", () => {
  it("is long, and not a few letters again and again", () => {
    expect(faultOf("four kites over the harbour", example)).toBeUndefined();
    expect(faultOf("kites", example)).toBe("SHORT");
    expect(faultOf("ab ab ab ab ab ab ab", example)).toBe("SHORT");
  });

  it("is not the example that the page shows, however it is typed", () => {
    expect(faultOf(example, example)).toBe("EXAMPLE");
    expect(faultOf("  Lantern  orbit Walnut seven ", example)).toBe("EXAMPLE");
    expect(faultOf("lantern orbit walnut eight", example)).toBeUndefined();
  });
});
