import { z } from "zod";
import { helpKindMeanings } from "../codes/help-kind.ts";
import { keysOf } from "../codes/keys-of.ts";
import { traitMeanings } from "../codes/trait.ts";
import {
  introductionOutcomeMeanings,
  introductionReasonMeanings,
  introductionStateMeanings,
  questionAnswerMeanings,
  questionCodeMeanings,
  sideMeanings,
  stepKindMeanings,
} from "../introduction/introduction.codes.ts";
import {
  dueKindMeanings,
  issueOutcomeMeanings,
  issueStatusMeanings,
  needStatusMeanings,
  urgencyMeanings,
} from "../need/need.codes.ts";

export const needsFormat = "alight-needs-1";
/** In one file that is brought in. */
export const maxNeeds = 50;
/** Characters of one file that is brought in. */
export const maxTextLength = 80_000;

const code = z.string().max(80);
const id = z.string().max(100);
const moment = z.iso.datetime({ precision: 3 });

const issueDocument = z.strictObject({
  id: id.nullish(),
  issue: code,
  jurisdiction: code,
  help: z.enum(keysOf(helpKindMeanings)),
  due: z.strictObject({ on: z.iso.date(), kind: z.enum(keysOf(dueKindMeanings)) }).nullish(),
  status: z.enum(keysOf(issueStatusMeanings)).nullish(),
  outcome: z.enum(keysOf(issueOutcomeMeanings)).nullish(),
});

/** What a file says of a need itself; what it may leave out is as when a need is posted. */
const ownPart = {
  id: id.nullish(),
  reference: code.nullish(),
  status: z.enum(keysOf(needStatusMeanings)).nullish(),
  urgency: z.enum(keysOf(urgencyMeanings)),
  languages: z.array(code).max(50),
  issues: z.array(issueDocument).min(1).max(50),
  audience: z
    .strictObject({ everyone: z.boolean(), only: z.array(code).max(200), except: z.array(code).max(200) })
    .nullish(),
  preferences: z
    .strictObject({
      traits: z.array(z.enum(keysOf(traitMeanings))).max(20),
      freeOnly: z.boolean(),
      inPerson: z.boolean(),
    })
    .nullish(),
  exploitation: z.array(code).max(50).nullish(),
  postedAt: moment.nullish(),
  closedAt: moment.nullish(),
};

const introductionDocument = z.strictObject({
  id,
  responder: id,
  organization: code,
  way: z.enum(["REQUESTED", "OFFERED"]),
  state: z.enum(keysOf(introductionStateMeanings)),
  isAdvice: z.boolean(),
  issues: z.array(id),
  outcome: z.enum(keysOf(introductionOutcomeMeanings)).nullable(),
  reason: z.enum(keysOf(introductionReasonMeanings)).nullable(),
  startedAt: moment,
  steps: z.array(
    z.strictObject({
      kind: z.enum(keysOf(stepKindMeanings)),
      side: z.enum(keysOf(sideMeanings)),
      name: z.string().max(500).nullable(),
      code: code.nullable(),
      at: moment,
      seenAt: moment.nullable(),
    }),
  ),
  questions: z.array(
    z.strictObject({
      question: z.enum(keysOf(questionCodeMeanings)),
      side: z.enum(keysOf(sideMeanings)),
      answer: z.enum(keysOf(questionAnswerMeanings)).nullable(),
    }),
  ),
});
export type IntroductionDocument = z.output<typeof introductionDocument>;

const needDocument = z.strictObject({
  ...ownPart,
  postedBy: id.nullish(),
  heldBy: id.nullish(),
  introductions: z.array(introductionDocument).max(1_000).nullish(),
});
/** A need with its introductions, as a file holds it. */
export type NeedDocument = z.output<typeof needDocument>;

export const needsFile = z.strictObject({
  format: z.literal(needsFormat),
  organization: code.nullish(),
  exportedAt: moment.nullish(),
  needs: z.array(needDocument).min(1).max(maxNeeds),
});
export type NeedsFile = z.output<typeof needsFile>;
