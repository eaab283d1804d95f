import { legalIssues } from "#shared/codes/legal-issue.ts";
import { legalIssueGroups } from "#shared/codes/legal-issue-group.ts";
import { type OfferedCard, responderId } from "../../../subgraphs/matching/card/capability-card.ts";
import { isoDateOf } from "../../../subgraphs/matching/card/day-number.ts";
import type { CostTerm, HelpKind, Profession } from "../../../subgraphs/matching/card/vocabulary.ts";
import { availabilities, traits } from "../../../subgraphs/matching/card/vocabulary.ts";
import { type Chance, createChance, createLottery, type Lottery } from "./chance.ts";
import { organizationsByCountry } from "./organizations.ts";
import { countries, groupWeights, heritageLanguages, unitedStates } from "./world.data.ts";

/** The day of the bench's clock, in days since 1970-01-01: 2026-11-15. */
export const benchDay = 20_772;

type Tables = {
  country: Lottery<string>;
  state: Lottery<string>;
  profession: Lottery<Profession>;
  group: Lottery<readonly string[]>;
  heritage: Lottery<string>;
  organizations: ReadonlyMap<string, Lottery<string>>;
  languages: ReadonlyMap<string, readonly string[]>;
  /** ISO 8601 dates by their age in days. */
  dates: readonly string[];
};

const oldestDays = 500;

/** The n-th card of the generated world, alone: any part of it can be made again without the rest. */
export type CardSource = (n: number) => OfferedCard;

/** Cards of a made-up world with realistic skew. The same seed gives the same cards, on any machine. */
export function createCardSource(seed: number): CardSource {
  const tables = createTables();
  return (n) => makeCard(tables, createChance(Math.imul(seed + n, 0x9e3779b1) ^ (seed << 7)));
}

function createTables(): Tables {
  return {
    country: createLottery(Object.entries(countries).map(([code, { weight }]): [string, number] => [code, weight])),
    state: createLottery(Object.entries(unitedStates)),
    profession: createLottery<Profession>([
      ["LAWYER", 80],
      ["ACCREDITED_REPRESENTATIVE", 6],
      ["STUDENT", 4],
      ["INTERPRETER", 5],
      ["EXPERT", 5],
    ]),
    group: createLottery(
      legalIssueGroups.map((group): [readonly string[], number] => [codesOf(group), groupWeights[group]]),
    ),
    heritage: createLottery(heritageLanguages.map((tag, at): [string, number] => [tag, 1 / (at + 2)])),
    organizations: organizationsByCountry(),
    languages: new Map(Object.entries(countries).map(([code, { languages }]) => [code, languages])),
    dates: Array.from({ length: oldestDays }, (_, age) => isoDateOf(benchDay - age)),
  };
}

/** Without "not sure": nobody offers not to be sure. */
function codesOf(group: string): readonly string[] {
  return legalIssues
    .filter((issue) => issue.group === group && !issue.code.endsWith("-not-sure"))
    .map(({ code }) => code);
}

function makeCard(tables: Tables, chance: Chance): OfferedCard {
  const country = tables.country.draw(chance.next());
  const organization = tables.organizations.get(country)?.draw(chance.next()) ?? "";
  const profession = tables.profession.draw(chance.next());
  const isAdmitted = profession !== "EXPERT" && profession !== "INTERPRETER";
  return {
    responder: responderId.parse(`${organization}~${uuidOf(chance)}`),
    version: 1,
    removed: false,
    profession,
    issues: drawIssues(tables, chance),
    help: drawHelp(profession, chance),
    jurisdictions: isAdmitted ? drawPlaces(tables, country, chance) : [],
    languages: drawLanguages(tables, country, chance),
    remote: chance.is(0.7),
    cost: drawCost(chance),
    availability: availabilities[chance.is(0.62) ? 0 : chance.is(0.6) ? 1 : chance.is(0.6) ? 2 : 3] ?? "OPEN",
    confirmedOn: tables.dates[Math.floor(chance.next() ** 2.5 * oldestDays)] ?? "",
    traits: traits.filter((_, at) => chance.is(at < 2 ? 0.45 : 0.08)),
    trained: chance.is(0.55),
  };
}

function uuidOf(chance: Chance): string {
  const [a = 0, b = 0, c = 0, d = 0] = [0, 0, 0, 0].map(() => chance.below(4_294_967_296));
  const hex = [a, (b & 0xffff0fff) | 0x4000, (c & 0x3fffffff) | 0x80000000, d]
    .map((word) => (word >>> 0).toString(16).padStart(8, "0"))
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** One or two fields of practice, and in each its commoner issues more often than the rarer ones. */
function drawIssues({ group }: Tables, chance: Chance): string[] {
  const fields = chance.is(0.45) ? [group.draw(chance.next()), group.draw(chance.next())] : [group.draw(chance.next())];
  const held = new Set<string>();
  for (const codes of fields) {
    const count = 1 + Math.floor(chance.next() ** 1.5 * 6);
    for (let drawn = 0; drawn < count; drawn += 1) {
      held.add(codes[Math.floor(chance.next() ** 1.8 * codes.length)] ?? "");
    }
  }
  return [...held];
}

function drawHelp(profession: Profession, chance: Chance): HelpKind[] {
  if (profession === "EXPERT") return ["EXPERT_OPINION", "ADVICE_TO_COLLEAGUE"];
  if (profession === "INTERPRETER") return ["BRIEF_SERVICE"];
  const kinds: HelpKind[] = ["ADVICE_TO_COLLEAGUE"];
  if (chance.is(0.8)) kinds.push("BRIEF_SERVICE");
  if (chance.is(0.4)) kinds.push("CO_COUNSEL");
  if (chance.is(0.75)) kinds.push("REPRESENTATION");
  return kinds;
}

function drawPlaces({ state }: Tables, country: string, chance: Chance): string[] {
  if (country !== "US") return [country];
  const count = chance.is(0.15) ? 2 : 1;
  return [...new Set(Array.from({ length: count }, () => state.draw(chance.next())))];
}

function drawLanguages({ heritage, languages }: Tables, country: string, chance: Chance): OfferedCard["languages"] {
  const spoken = new Set<string>(languages.get(country)?.filter((_, at) => at === 0 || chance.is(0.5)));
  if (chance.is(0.3)) spoken.add(heritage.draw(chance.next()));
  const through = new Set<string>();
  for (let left = chance.is(0.25) ? 2 : 0; left > 0; left -= 1) through.add(heritage.draw(chance.next()));
  return [
    ...[...spoken].map((tag) => ({ tag, skill: "SPOKEN" as const })),
    ...[...through].filter((tag) => !spoken.has(tag)).map((tag) => ({ tag, skill: "INTERPRETER" as const })),
  ];
}

function drawCost(chance: Chance): CostTerm[] {
  const terms: CostTerm[] = [];
  if (chance.is(0.45)) terms.push("FREE");
  if (chance.is(0.35)) terms.push("LOW_FEE");
  if (chance.is(0.15)) terms.push("CONTINGENCY");
  if (chance.is(0.3)) terms.push("STANDARD_FEE");
  return terms;
}
