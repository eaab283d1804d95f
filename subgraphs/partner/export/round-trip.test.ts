import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sampleSize } from "../../../test/sample-size.ts";
import { anyNeed } from "./need-document.fixture.ts";
import { type NeedDocument, needsFormat } from "./need-document.ts";
import { readHtcds } from "./read-htcds.ts";
import { readNeedsJson } from "./read-needs-json.ts";
import { writeHtcds } from "./write-htcds.ts";

const needs = fc.uniqueArray(anyNeed, { minLength: 1, maxLength: 5, selector: (one) => one.id });
const runs = { numRuns: sampleSize({ sample: 200, whole: 2_000 }) };

/** What the table has no place for: docs/htcds.md says so. */
function asTableHoldsIt({ introductions: _, postedBy: __, ...held }: NeedDocument): unknown {
  return JSON.parse(JSON.stringify(held, (_key, value) => (value === null ? undefined : value)));
}

describe("needs that leave as a file and are read again", () => {
  it("are the same as JSON, with their introductions", () => {
    fc.assert(
      fc.property(needs, (all) => {
        const text = JSON.stringify({ format: needsFormat, organization: "colorado", needs: all }, null, 2);
        const read = readNeedsJson(text);
        expect(read.problems).toEqual([]);
        expect(read.needs).toEqual(all);
      }),
      runs,
    );
  });

  it("are the same as a table, but for what it has no place for", async () => {
    await fc.assert(
      fc.asyncProperty(needs, async (all) => {
        const read = await readHtcds(writeHtcds("colorado", all));
        expect(read.problems).toEqual([]);
        expect(read.needs.map(asTableHoldsIt)).toEqual(all.map(asTableHoldsIt));
      }),
      runs,
    );
  });
});
