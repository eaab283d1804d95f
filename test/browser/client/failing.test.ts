import { describe, expect, it } from "@jest/globals";
import { type Failing, speakerOf } from "../../../web/client/page/failing.ts";

const failing = (id: string, depth: number): Failing => ({ id, depth, again: () => undefined });

describe("what speaks for all that could not be read", () => {
  it("is the outermost, whichever told first", () => {
    expect(speakerOf([failing("within", 1), failing("page", 0)])).toBe("page");
  });

  it("is the first of those beside each other, and nobody where nothing failed", () => {
    expect(speakerOf([failing("one", 1), failing("other", 1)])).toBe("one");
    expect(speakerOf([])).toBeUndefined();
  });
});
