import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { borderError } from "../partition/border-error.ts";
import { foldRepresentations, unfoldEntities, unfoldErrors } from "./fold-representations.ts";

const representation = fc.record({
  __typename: fc.constantFrom("Language", "Jurisdiction"),
  code: fc.constantFrom("a", "b", "c"),
});
const answerTo = (asked: unknown) => ({ about: [JSON.stringify(asked)] });

describe("folded representations", () => {
  it("are asked for once each, and answered at every place", () => {
    fc.assert(
      fc.property(fc.array(representation), (list) => {
        const folded = foldRepresentations(list);
        expect(new Set(folded.unique.map((one) => JSON.stringify(one))).size).toBe(folded.unique.length);
        expect(unfoldEntities({ _entities: folded.unique.map(answerTo) }, folded)).toEqual({
          _entities: list.map(answerTo),
        });
      }),
    );
  });

  it("share nothing between places", () => {
    const folded = foldRepresentations([{ code: "a" }, { code: "a" }]);
    const { _entities } = unfoldEntities({ _entities: [{ deep: [{ x: 1 }] }] }, folded);
    const [first, second] = Array.isArray(_entities) ? _entities : [];
    expect(first).toEqual(second);
    expect(first.deep[0]).not.toBe(second.deep[0]);
  });

  it("have their errors at every place too", () => {
    const folded = foldRepresentations([{ code: "a" }, { code: "b" }, { code: "a" }]);
    const errors = [borderError("INTERNAL", ["_entities", 0, "name"]), borderError("INTERNAL", ["other"])];
    expect(unfoldErrors(errors, folded).map(({ path }) => path)).toEqual([
      ["_entities", 0, "name"],
      ["_entities", 2, "name"],
      ["other"],
    ]);
  });
});
