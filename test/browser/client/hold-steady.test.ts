import { describe, expect, it } from "@jest/globals";
import { holdSteady, nothingSteady, type Steady } from "../../../web/client/work/hold-steady.ts";

type Held = Steady<string, string>;
const telling = { isTelling: true, isLate: false };
const told = { isTelling: false, isLate: false };
const late = { isTelling: true, isLate: true };
const shown = (held: Held) => [held.shown?.lists, held.shown?.names];

describe("what a page shows while names are on their way", () => {
  it("is nothing at first, then all of it with its names", () => {
    const before: Held = holdSteady<string, string>(nothingSteady, { lists: "one", names: "", ...telling });
    expect(before.shown).toBeUndefined();
    expect(shown(holdSteady(before, { lists: "one", names: "first", ...told }))).toEqual(["one", "first"]);
  });

  it("is what it was, until all was read again", () => {
    const before: Held = { shown: { lists: "one", names: "first" }, isFixed: false };
    const during = holdSteady(before, { lists: "two", names: "first", ...telling });
    expect(shown(during)).toEqual(["one", "first"]);
    expect(shown(holdSteady(during, { lists: "two", names: "second", ...told }))).toEqual(["two", "second"]);
  });

  it("is there without names that are late, and is called no other way once they come", () => {
    const without: Held = holdSteady<string, string>(nothingSteady, { lists: "one", names: "", ...late });
    expect(shown(without)).toEqual(["one", ""]);
    const after = holdSteady(without, { lists: "one, two", names: "first", ...told });
    expect(shown(after)).toEqual(["one, two", ""]);
    const again = holdSteady(after, { lists: "one, two", names: "first", ...telling });
    expect(shown(again)).toEqual(["one, two", ""]);
    expect(shown(holdSteady(again, { lists: "one, two", names: "first", ...told }))).toEqual(["one, two", "first"]);
  });
});
