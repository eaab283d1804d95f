import type { Candidate, Responder } from "./candidate-types.ts";

/** What is to be shown. The issue is chosen by the graph, everything else among those that were looked at so far. */
export type CandidateFilter = {
  issue: string | undefined;
  help: string | undefined;
  language: string | undefined;
  isFree: boolean;
  isRemote: boolean;
  hasRoom: boolean;
};

/** As it stands in the address. */
export function filterOf(search: URLSearchParams): CandidateFilter {
  const word = (name: string) => search.get(name) || undefined;
  return {
    issue: word("issue"),
    help: word("help"),
    language: word("language"),
    isFree: search.has("free"),
    isRemote: search.has("remote"),
    hasRoom: search.has("room"),
  };
}

/** Names of the filters in the address. */
export const filterNames = ["issue", "help", "language", "free", "remote", "room"] as const;
export type FilterName = (typeof filterNames)[number];

/** Those that fit the filter; how many were left out only because nothing is known of them now. */
export function chooseCandidates(candidates: readonly Candidate[], filter: CandidateFilter) {
  const tests = testsOf(filter);
  if (tests.length === 0) return { chosen: candidates, unknown: 0 };
  const known = candidates.filter(({ responder }) => responder !== null);
  const chosen = known.filter(({ responder }) => responder && tests.every((test) => test(responder)));
  return { chosen, unknown: candidates.length - known.length };
}

type Test = (responder: Responder) => boolean;

function testsOf({ help, language, isFree, isRemote, hasRoom }: CandidateFilter): Test[] {
  const tests: (Test | false)[] = [
    help !== undefined && ((one) => one.help.some((kind) => kind === help)),
    language !== undefined && ((one) => one.languages.some((skill) => skill.language.tag === language)),
    isFree && ((one) => one.cost.includes("FREE")),
    isRemote && ((one) => one.remote),
    hasRoom && ((one) => one.availability === "OPEN" || one.availability === "LIMITED"),
  ];
  return tests.filter((test) => test !== false);
}
