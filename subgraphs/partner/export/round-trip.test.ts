import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { helpKindMeanings } from "../codes/help-kind.ts";
import { keysOf } from "../codes/keys-of.ts";
import { traitMeanings } from "../codes/trait.ts";
import { questionAnswerMeanings, questionCodeMeanings } from "../introduction/introduction.codes.ts";
import { exploitationCodes } from "../need/exploitation.data.ts";
import { dueKindMeanings, issueOutcomeMeanings, issueStatusMeanings, urgencyMeanings } from "../need/need.codes.ts";
import { type NeedDocument, needsFormat } from "./need-document.ts";
import { readHtcds } from "./read-htcds.ts";
import { readNeedsJson } from "./read-needs-json.ts";
import { writeHtcds } from "./write-htcds.ts";

const oneOf = <Code>(codes: readonly Code[]) => fc.constantFrom(...codes);
const id = fc.uuid({ version: 4 }).map((uuid) => `colorado~${uuid}`);
const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2050-12-31"), noInvalidDate: true });
const moment = day.map((one) => one.toISOString());
const organizations = fc.uniqueArray(oneOf(["bucharest", "manila", "kathmandu", "lima"]), { maxLength: 4 });

const issue = fc.record({
  id,
  issue: oneOf(legalIssues.map(({ code }) => code)),
  jurisdiction: oneOf(["US-CO", "RO", "NP", "PH", "PE"]),
  help: oneOf(keysOf(helpKindMeanings)),
  due: fc.option(
    fc.record({ on: day.map((one) => one.toISOString().slice(0, 10)), kind: oneOf(keysOf(dueKindMeanings)) }),
  ),
  status: oneOf(keysOf(issueStatusMeanings)),
  outcome: fc.option(oneOf(keysOf(issueOutcomeMeanings))),
});

const introduction = fc.record({
  ...{ id, responder: id, organization: oneOf(["bucharest", "manila"]), way: oneOf(["REQUESTED", "OFFERED"] as const) },
  state: oneOf(["ENDED", "CLOSED", "ACCEPTED"] as const),
  isAdvice: fc.boolean(),
  issues: fc.array(id, { maxLength: 3 }),
  outcome: fc.option(oneOf(["REPRESENTED", "ADVISED"] as const)),
  reason: fc.option(oneOf(["NO_CONTACT", "NEED_ENDED"] as const)),
  startedAt: moment,
  steps: fc.array(
    fc.record({
      kind: oneOf(["REQUEST", "WILLING", "END"] as const),
      side: oneOf(["HOME", "OTHER", "SYSTEM"] as const),
      name: fc.option(fc.string({ maxLength: 40 })),
      code: fc.option(oneOf(["NO_CONTACT"])),
      at: moment,
      seenAt: fc.option(moment),
    }),
    { maxLength: 3 },
  ),
  questions: fc.array(
    fc.record({
      question: oneOf(keysOf(questionCodeMeanings)),
      side: oneOf(["HOME", "OTHER"] as const),
      answer: fc.option(oneOf(keysOf(questionAnswerMeanings))),
    }),
    { maxLength: 2 },
  ),
});

/** Any need, as `exportNeed` hands it out. */
const need: fc.Arbitrary<NeedDocument> = fc.record({
  id,
  reference: oneOf(["cedar-teapot-drizzle", "maple-lantern-dawn"]),
  status: oneOf(["DRAFT", "OPEN", "MATCHED", "CLOSED", "WITHDRAWN"] as const),
  urgency: oneOf(keysOf(urgencyMeanings)),
  languages: fc.uniqueArray(oneOf(["es", "ro", "ne", "fil", "es-419", "ar"]), { minLength: 1, maxLength: 6 }),
  issues: fc.array(issue, { minLength: 1, maxLength: 4 }),
  audience: fc.record({ everyone: fc.boolean(), only: organizations, except: organizations }),
  preferences: fc.record({
    traits: fc.uniqueArray(oneOf(keysOf(traitMeanings)), { maxLength: 6 }),
    freeOnly: fc.boolean(),
    inPerson: fc.boolean(),
  }),
  exploitation: fc.uniqueArray(oneOf(exploitationCodes), { maxLength: 11 }),
  postedAt: moment,
  closedAt: fc.option(moment),
  postedBy: id,
  heldBy: id,
  introductions: fc.array(introduction, { maxLength: 2 }),
});

const needs = fc.uniqueArray(need, { minLength: 1, maxLength: 5, selector: (one) => one.id });
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
