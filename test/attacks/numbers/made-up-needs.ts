import { exploitationCodes } from "#shared/codes/exploitation.data.ts";
import { legalIssues } from "#shared/codes/legal-issue.ts";
import type { CountedNeed } from "#shared/codes/statistics/counted.ts";
import { countedCountries, elsewhere } from "#shared/codes/statistics/counted-countries.data.ts";
import { countedLanguages, otherLanguage } from "#shared/codes/statistics/counted-languages.data.ts";
import { countedOutcomes } from "#shared/codes/statistics/dimensions.ts";
import type { RandomWords } from "#shared/noise/random-words.ts";

const homes = [
  { country: "US", languages: ["es", "en"] },
  { country: "RO", languages: ["ro", "rom"] },
  { country: "NP", languages: ["ne", "mai"] },
  { country: "PH", languages: ["fil", "ceb"] },
] as const;

/** What few have: the people whom a reader might know. */
const rareLanguages = countedLanguages.filter((tag) => tag !== otherLanguage);
const rareCountries = countedCountries.filter((code) => code !== elsewhere);

export type Chances = { isTrue: (share: number) => boolean; pick: <Item>(items: readonly Item[]) => Item };

export function chancesOf(random: RandomWords): Chances {
  return {
    isTrue: (share) => random() < share * 2 ** 32,
    pick: (items) => {
      const item = items[random() % items.length];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}

/** Some issues are asked for far more often than others. */
function pickIssue({ pick, isTrue }: Chances) {
  const common = legalIssues.filter(({ group }) => group === "STATUS" || group === "FAMILY" || group === "RECORD");
  return pick(isTrue(0.6) ? common : legalIssues);
}

function makeNeed(id: string, at: number, chances: Chances): CountedNeed {
  const { pick, isTrue } = chances;
  const home = pick(homes.filter((_, place) => place === at % homes.length));
  const { code, group } = pickIssue(chances);
  const isTaken = isTrue(0.7);
  const daysToAcceptance = isTaken ? pick([0, 1, 2, 3, 5, 6, 9, 12, 20]) : null;
  return {
    id,
    country: home.country,
    languages: [isTrue(0.6) ? pick(home.languages) : pick(rareLanguages)],
    exploitation: exploitationCodes.filter(() => isTrue(0.12)).slice(0, 2),
    daysToFirstAnswer: pick([0, 1, 2, 3, 5, 9, 16, null]),
    issues: [
      {
        ...{ issue: code, group, help: "REPRESENTATION", subdivision: null, daysToAcceptance },
        country: isTrue(0.6) ? home.country : pick(rareCountries),
        outcome: isTrue(0.3) ? null : pick(countedOutcomes),
        isUnmet: daysToAcceptance === null || daysToAcceptance > 14,
        answeredFrom: isTaken ? pick(homes).country : null,
      },
    ],
  };
}

/** Four organizations' needs of a quarter. Each has one issue and one language: nothing is clipped, which would hide it. */
export function madeUpNeeds(perOrganization: number, random: RandomWords): readonly CountedNeed[][] {
  const chances = chancesOf(random);
  return homes.map((_, at) =>
    Array.from({ length: perOrganization }, (_, need) => makeNeed(`need-${at}-${need}`, at, chances)),
  );
}
