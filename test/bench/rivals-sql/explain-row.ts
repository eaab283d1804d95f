import { z } from "zod";
import type { RankedCandidate } from "../../../subgraphs/matching/candidate/explain-candidate.ts";
import { issueFactsOf } from "../../../subgraphs/matching/candidate/issue-facts-of.ts";
import type { MatchProfile } from "../../../subgraphs/matching/candidate/match-profile.ts";
import { responderId } from "../../../subgraphs/matching/card/capability-card.ts";
import { unpackFlags } from "../../../subgraphs/matching/card/card-flags.ts";
import { judgeResponder } from "../../../subgraphs/matching/criteria/judge-responder.ts";
import type { SharedLanguage } from "../../../subgraphs/matching/criteria/language.ts";
import { practiceRules } from "../cards/practice-rules.ts";

const rankedRow = z.object({
  responder: responderId,
  score: z.number(),
  covered: z.number(),
  exact: z.number(),
  flags: z.number(),
  day: z.number(),
  spoken: z.coerce.bigint(),
  interpreted: z.coerce.bigint(),
});

/** What the rival tells of one of its best: the same reasons and cautions, from the row that SQL gave back. */
export function explainRow(
  row: unknown,
  { profile, languages, today }: { profile: MatchProfile; languages: bigint; today: number },
): RankedCandidate {
  const { responder, covered, exact, flags, day, spoken, interpreted } = rankedRow.parse(row);
  const { profession, remote, ...terms } = unpackFlags(flags);
  const issues = profile.issues.map((issue, bit) => ({ issue, bit })).filter(({ bit }) => (covered >>> bit) & 1);
  const shared = sharedLanguage(profile, spoken & languages, interpreted & languages);
  const judgement = judgeResponder(
    {
      shared,
      terms: terms.cost,
      freeOnly: profile.preferences.freeOnly,
      availability: terms.availability,
      urgency: profile.urgency,
      profession,
      confirmedDaysAgo: today - day,
      trained: terms.trained,
      wanted: profile.preferences.traits,
      offered: terms.traits,
    },
    issues.map(({ issue, bit }) => {
      const isExact = ((exact >>> bit) & 1) === 1;
      return issueFactsOf(issue, profile, { profession, isRemote: remote, isExact, rules: practiceRules });
    }),
  );
  return { responder, issues: issues.map(({ issue }) => issue.id), ...judgement };
}

function sharedLanguage(profile: MatchProfile, spoken: bigint, interpreted: bigint): SharedLanguage {
  if (profile.languages.length === 0) return "NOT_ASKED";
  if (spoken !== 0n) return "SPOKEN";
  return interpreted !== 0n ? "INTERPRETER" : "NONE";
}
