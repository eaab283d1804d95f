import { z } from "zod";
import { helpKindMeanings } from "../codes/help-kind.ts";
import { keysOf } from "../codes/keys-of.ts";
import { urgencyMeanings } from "../need/need.codes.ts";
import { goneReasonMeanings, liveStates } from "./opportunity.codes.ts";

/** A home's word of what it shows one of our responders. */
export const showingChanged = "org.alight.showing.changed.v1";

const shownIssue = z.object({
  issue: z.string().max(80),
  jurisdiction: z.string().max(10),
  help: z.enum(keysOf(helpKindMeanings)),
  dueMonth: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullable(),
});

const about = {
  responder: z.string().max(80),
  version: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
};

const live = z.object({
  ...about,
  state: z.enum(liveStates),
  issues: z.array(shownIssue).min(1).max(12),
  languages: z.array(z.string().max(40)).max(10),
  urgency: z.enum(keysOf(urgencyMeanings)),
  /** Hundredths of a point. */
  score: z.number().int().min(-1_000_000).max(1_000_000),
  /** How long its home can wait before it asks the next; until the end where that is not said. */
  awaitedAtMost: z.iso.datetime().optional(),
  answerBy: z.iso.datetime(),
});
export type ShowingLive = z.output<typeof live>;

const gone = z.object({ ...about, goneBecause: z.enum(keysOf(goneReasonMeanings)) });

export const showingSaid = z.union([live, gone]);
export type ShowingSaid = z.output<typeof showingSaid>;
