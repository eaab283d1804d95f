import { describe, expect, it } from "@jest/globals";
import { isTakenOn } from "../../../web/client/update/is-taken-on.ts";
import { openWords } from "../../../web/client/update/open-words.ts";
import { isOpenedWith, updatePlace } from "../../../web/client/update/update-place.ts";

describe("what an update says that a file is the next thing for", () => {
  it("is a request that somebody has taken on, and not advice alone", () => {
    expect(isTakenOn({ state: "ACCEPTED", isAdvice: false })).toBe(true);
    expect(isTakenOn({ state: "ACCEPTED", isAdvice: true })).toBe(false);
    expect(isTakenOn({ state: "CLEARED", isAdvice: false })).toBe(false);
  });
});

describe("where an update leads", () => {
  it("is to what was sealed, and not to the request that it belongs to", () => {
    const place = updatePlace({ kind: "SECTION_SEALED", subject: "colorado~1" });
    expect(place?.to).toEqual({ screen: "introduction-file", id: "colorado~1" });
    expect(place && openWords(place.to)).toBe("updates.open.introduction-file");
    expect(isOpenedWith({ kind: "SECTION_SEALED" })).toBe(false);
  });

  it("is to the introduction for everything else about one, which is opened with the work on it", () => {
    for (const kind of ["INTRODUCTION_CHANGED", "NOTE_WRITTEN"] as const) {
      expect(updatePlace({ kind, subject: "colorado~1" })?.to).toEqual({ screen: "introduction", id: "colorado~1" });
      expect(isOpenedWith({ kind })).toBe(true);
    }
  });
});
