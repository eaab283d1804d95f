import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sampleSize } from "../../../test/sample-size.ts";
import { statusOfOutcome } from "../need/need.codes.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { bringIn, handOut } from "./export.fixture.ts";
import type { ExportForm } from "./export-form.ts";
import { postableNeed } from "./need-document.fixture.ts";
import { type NeedDocument, needsFormat } from "./need-document.ts";
import { readHtcds } from "./read-htcds.ts";
import { readNeedsJson } from "./read-needs-json.ts";
import { writeHtcds } from "./write-htcds.ts";

/** What becomes of a need that comes in, as docs/htcds.md says it. */
function asBroughtIn(need: NeedDocument, person: string): object {
  const isClosed = need.status === "CLOSED";
  const hasEnded = isClosed || need.status === "WITHDRAWN";
  return {
    ...need,
    status: hasEnded ? need.status : "DRAFT",
    issues: need.issues.map((issue) => {
      const { status, outcome } = issue;
      if (isClosed && outcome) return { ...issue, status: statusOfOutcome[outcome] };
      return { ...issue, status: status === "DONE" ? "DONE" : "OPEN", outcome: null };
    }),
    closedAt: hasEnded ? need.closedAt : null,
    postedBy: person,
    heldBy: person,
    introductions: [],
  };
}

describe("any need that is brought in and handed out again", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  }, 60_000);
  afterAll(() => desk.close());

  it.each(["JSON", "HTCDS_CSV"] as const)("is what it was, but for what the page says, as %s", async (form) => {
    const by = { desk, as: desk.advocate };
    await fc.assert(
      fc.asyncProperty(postableNeed, async (need) => {
        const text = form === "JSON" ? JSON.stringify({ format: needsFormat, needs: [need] }) : writeHtcds("x", [need]);
        const { needs, problems } = await bringIn(by, text, form);
        expect(problems).toEqual([]);
        expect(needs?.map(({ id }) => id)).toEqual([need.id]);
        const out = (await handOut(by, need.id ?? "", form)).text ?? "";
        const read = form === "JSON" ? readNeedsJson(out) : await readHtcds(out);
        const expected = { ...asBroughtIn(need, desk.people.advocate), reference: needs?.[0]?.reference };
        expect(read.needs.map((one) => held(one, form))).toEqual([held(expected, form)]);
      }),
      { numRuns: sampleSize({ sample: 25, whole: 500 }) },
    );
  });
});

/** A table has no word for nothing, and no place for who posted it. */
function held(need: object, form: ExportForm): unknown {
  const isLeftOut = (key: string, value: unknown) => value === null || key === "introductions" || key === "postedBy";
  const text = JSON.stringify(need, (key, value) => (form !== "JSON" && isLeftOut(key, value) ? undefined : value));
  return JSON.parse(text);
}
