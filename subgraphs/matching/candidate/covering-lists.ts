import type { CardIndex } from "../index/card-index.ts";
import type { SlotList } from "../index/slot-list.ts";
import { countryOfPlace } from "../rules/practice-rules.ts";
import type { NeededIssue } from "./match-profile.ts";

/**
 * The cards that may cover an issue: those admitted in the very place, and those whose admission reaches it. For an
 * expert's opinion: those with any admission that reaches the place, and all. A card may stand in both.
 */
export interface CoveringLists {
  readonly exact: readonly SlotList[];
  readonly reaching: readonly SlotList[];
}

/** Which lists hold the cards whose issues and admissions cover an issue. The kind of help is not looked at. */
export function coveringLists(index: CardIndex, issue: NeededIssue): CoveringLists {
  const exact: SlotList[] = [];
  const reaching: SlotList[] = [];
  for (const held of fittingCodes(index, issue.code)) {
    const lists = listsOfCode(index, issue, held);
    exact.push(...lists.exact);
    reaching.push(...lists.reaching);
  }
  return { exact, reaching };
}

/** The issue itself, or any issue of its group when the need does not know which. */
function fittingCodes(index: CardIndex, code: string): string[] {
  const { issues, rules } = index;
  if (!rules.isNotSure(code)) return [code];
  const group = rules.groupOf(code);
  return issues.texts().filter((held) => rules.groupOf(held) === group);
}

function listsOfCode(index: CardIndex, { jurisdiction, help }: NeededIssue, code: string): CoveringLists {
  const admitted = admittedLists(index, jurisdiction, code);
  if (help !== "EXPERT_OPINION") return admitted;
  const everybody = index.postings.lists(index.issues.find(code));
  return { exact: [...admitted.exact, ...admitted.reaching], reaching: everybody };
}

function admittedLists(
  { issues, places, postings, rules }: CardIndex,
  jurisdiction: string,
  code: string,
): CoveringLists {
  const issue = issues.find(code);
  const country = countryOfPlace(jurisdiction);
  const there = postings.list(issue, places.find(jurisdiction));
  const anyPart = postings.listOfParts(issue, country);
  if (jurisdiction === country) return { exact: listed(there), reaching: listed(anyPart) };

  const wholeCountry = postings.list(issue, places.find(country));
  const reachesAll = rules.isRegulatedNationally(code, country);
  if (!rules.admitsBySubdivision(country)) {
    return { exact: listed(there, wholeCountry), reaching: reachesAll ? listed(anyPart) : [] };
  }
  return { exact: listed(there), reaching: reachesAll ? listed(anyPart, wholeCountry) : [] };
}

function listed(...lists: readonly (SlotList | undefined)[]): SlotList[] {
  return lists.flatMap((list) => list ?? []);
}
