import type { MatchProfile } from "../need/match-profile.ts";
import type { AskCandidates, Candidate } from "./ask-candidates.ts";
import type { Reach } from "./next-step.codes.ts";

/**
 * The best candidates for a need, and for each issue that none of them takes the best of its own: a need with one
 * common and one rare issue finds somebody for both. In the wider reach those who are further away come after them.
 * Undefined when matching does not answer.
 */
export async function gatherCandidates(
  ask: AskCandidates,
  profile: MatchProfile,
  reach: Reach,
): Promise<Candidate[] | undefined> {
  const best = await ask(profile);
  if (!best) return undefined;
  const covered = new Set([...best.uncovered, ...best.candidates.flatMap(({ issues }) => issues)]);
  const missed = profile.issues.filter(({ id }) => !covered.has(id));
  const further = [
    ...missed.map((issue) => ({ ...profile, issues: [issue] })),
    ...(reach === "COUNTRY" ? profile.issues.map((issue) => widen({ ...profile, issues: [issue] })) : []),
  ];
  let found: readonly Candidate[] = best.candidates;
  for (const narrow of further) {
    const own = await ask(narrow);
    if (!own) return undefined;
    found = joinCandidates(found, own.candidates);
  }
  return [...found];
}

/** Those who were found before stay before, and take on what they were found for now too. */
function joinCandidates(found: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const added = new Map(more.map((candidate) => [candidate.responder, candidate]));
  const known = new Set(found.map(({ responder }) => responder));
  const joined = found.map((candidate) => {
    const issues = [...candidate.issues, ...(added.get(candidate.responder)?.issues ?? [])];
    return { ...candidate, issues: [...new Set(issues)] };
  });
  return [...joined, ...more.filter(({ responder }) => !known.has(responder))];
}

/** The countries instead of their parts, and nobody has to meet. What is shown to people stays the true place. */
function widen({ issues, preferences, ...rest }: MatchProfile): MatchProfile {
  return {
    ...rest,
    issues: issues.map((issue) => ({ ...issue, jurisdiction: issue.jurisdiction.slice(0, 2) })),
    preferences: { ...preferences, inPerson: false },
  };
}
