import fc from "fast-check";
import { exploitationCodes } from "#shared/codes/exploitation.data.ts";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import { helpKindMeanings } from "../codes/help-kind.ts";
import { keysOf } from "../codes/keys-of.ts";
import { traitMeanings } from "../codes/trait.ts";
import { questionAnswerMeanings, questionCodeMeanings } from "../introduction/introduction.codes.ts";
import { dueKindMeanings, issueOutcomeMeanings, issueStatusMeanings, urgencyMeanings } from "../need/need.codes.ts";
import type { NeedDocument } from "./need-document.ts";

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
export const anyNeed: fc.Arbitrary<NeedDocument> = fc.record({
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

const now = new Date("2026-11-22T10:00:00Z");

/** Any need that this organization could have handed out, and can take in: what its codes forbid is not in it. */
export const postableNeed: fc.Arbitrary<NeedDocument> = anyNeed.map((need): NeedDocument => {
  const issues = new Map(need.issues.map((one) => [`${one.issue} ${one.jurisdiction} ${one.help}`, one]));
  const ended = need.status === "CLOSED";
  const { everyone = true, only = [], except = [] } = need.audience ?? {};
  const named = only.filter((id) => id !== "lima");
  const past = (text: string | null | undefined) => (text && new Date(text) < now ? text : now.toISOString());
  return {
    ...need,
    issues: [...issues.values()].map((one) => ({ ...one, outcome: ended ? (one.outcome ?? "RESOLVED") : null })),
    audience: {
      everyone: everyone || named.length === 0,
      only: named,
      except: except.filter((id) => id !== "lima" && !named.includes(id)),
    },
    postedAt: past(need.postedAt),
    closedAt: past(need.closedAt),
  };
});
