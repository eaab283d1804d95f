import { z } from "zod";
import { jurisdictionCode, languageTag, legalIssueCode, organizationId, responderId } from "../card/capability-card.ts";
import { helpKinds, traits, urgencies } from "../card/vocabulary.ts";

/** A search marks the issues that a responder covers in the bits of one integer. */
export const maxIssues = 30;

const neededIssue = z.object({
  id: z.string().min(1).max(80),
  code: legalIssueCode,
  jurisdiction: jurisdictionCode,
  help: z.enum(helpKinds),
  dueOn: z.iso.date().optional(),
});
export type NeededIssue = z.output<typeof neededIssue>;

/**
 * What a home tells of a need so that matching can answer: codes, and whom to leave out. It lives while one question is answered and
 * is never kept and never logged.
 */
export const matchProfile = z.object({
  v: z.literal(1),
  home: organizationId,
  urgency: z.enum(urgencies),
  languages: z.array(languageTag).max(30),
  issues: z
    .array(neededIssue)
    .max(maxIssues)
    .refine((issues) => new Set(issues.map((issue) => issue.id)).size === issues.length),
  preferences: z.object({
    traits: z.array(z.enum(traits)).max(traits.length),
    freeOnly: z.boolean(),
    inPerson: z.boolean(),
  }),
  audience: z.object({
    everyone: z.boolean(),
    only: z.array(organizationId).max(500),
    except: z.array(organizationId).max(500),
  }),
  /** Responders who are not to be proposed; why is not told here. A home of before does not say. */
  without: z.array(responderId).max(500).default([]),
});
export type MatchProfile = z.output<typeof matchProfile>;

/** The profile with only the issues of these ids; ids that are not in it are passed over. */
export function narrowToIssues(profile: MatchProfile, ids: readonly string[]): MatchProfile {
  return { ...profile, issues: profile.issues.filter((issue) => ids.includes(issue.id)) };
}
