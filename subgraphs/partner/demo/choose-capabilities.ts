import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import type { CostTerm, LanguageSkill } from "../responder/responder.codes.ts";
import type { Chance } from "./chance.ts";
import type { PlaceProfile } from "./place/place-profile.ts";
import { existsIn, expertSubjects, interpretedMatters, type Practice, practices } from "./practice.data.ts";
import type { ResponderLot } from "./responder-lot.ts";

export function chooseIssues(lot: ResponderLot, place: PlaceProfile, chance: Chance): string[] {
  if (lot.profession === "INTERPRETER") return chance.sample(interpretedMatters, 1 + chance.below(3));
  if (lot.profession === "EXPERT") return [...chance.pick(expertSubjects)];
  const { core, besides }: Practice = practices[lot.practice];
  const chosen = lot.isLeading ? besides : chance.sample(besides, 1 + chance.below(3));
  const known = [...core, ...chosen].filter((issue) => existsIn(issue, place.country));
  return lot.profession === "ACCREDITED_REPRESENTATIVE" ? known.filter(isImmigration) : known;
}

function isImmigration(issue: string): boolean {
  return issue.startsWith("status-") || issue === "family-reunification";
}

export function chooseHelp({ profession, standing }: ResponderLot, chance: Chance): HelpKind[] {
  if (profession === "INTERPRETER") return ["BRIEF_SERVICE"];
  if (profession === "EXPERT") return ["EXPERT_OPINION", "ADVICE_TO_COLLEAGUE"];
  if (profession === "STUDENT") return ["BRIEF_SERVICE", "REPRESENTATION"];
  if (profession === "ACCREDITED_REPRESENTATIVE") return ["ADVICE_TO_COLLEAGUE", "BRIEF_SERVICE", "REPRESENTATION"];
  const alsoLeads = standing === "OPEN" || standing === "LIMITED" || chance.isTrue(0.7);
  const help: HelpKind[] = ["ADVICE_TO_COLLEAGUE", "BRIEF_SERVICE"];
  if (alsoLeads) help.push("REPRESENTATION");
  if (chance.isTrue(0.7)) help.push("CO_COUNSEL");
  if (chance.isTrue(0.15)) help.push("EXPERT_OPINION");
  return help;
}

type Spoken = { language: string; skill: LanguageSkill };

/** The place's language by everybody; others by many; those of the diaspora by some, or through an interpreter. */
export function chooseLanguages({ profession }: ResponderLot, place: PlaceProfile, chance: Chance): Spoken[] {
  const { language, secondLanguages, diasporaLanguages } = place;
  const second = secondLanguages.length > 0 && chance.isTrue(0.75) ? [chance.pick(secondLanguages)] : [];
  const isInterpreter = profession === "INTERPRETER";
  const further = chance.sample(diasporaLanguages, isInterpreter ? 3 : Number(chance.isTrue(0.35)));
  const spoken = new Set([language, ...second, ...further]);
  const reached = chance.isTrue(0.45) && !isInterpreter ? chance.sample(diasporaLanguages, 1 + chance.below(3)) : [];
  return [
    ...[...spoken].map((tag) => ({ language: tag, skill: "SPOKEN" as const })),
    ...reached.filter((tag) => !spoken.has(tag)).map((tag) => ({ language: tag, skill: "INTERPRETER" as const })),
  ];
}

/** Free work beside paid work; damages are also taken for a part of what is won. */
export function chooseCost({ practice, profession }: ResponderLot, chance: Chance): CostTerm[] {
  const isLawyer = profession === "LAWYER";
  const terms: CostTerm[] = [];
  if (!isLawyer || chance.isTrue(0.72)) terms.push("FREE");
  if (chance.isTrue(0.25)) terms.push("LOW_FEE");
  if (isLawyer && (practice === "damages" || practice === "wages") && chance.isTrue(0.6)) terms.push("CONTINGENCY");
  if (isLawyer && chance.isTrue(0.12)) terms.push("STANDARD_FEE");
  return terms.length > 0 ? terms : ["LOW_FEE"];
}

/** What somebody says of themself; nobody has to say anything. */
export function chooseTraits(isWoman: boolean, chance: Chance): Trait[] {
  const traits: Trait[] = [];
  if (chance.isTrue(0.03)) traits.push("NON_BINARY");
  else if (chance.isTrue(0.8)) traits.push(isWoman ? "WOMAN" : "MAN");
  if (chance.isTrue(0.08)) traits.push("SURVIVOR_LEADER");
  if (chance.isTrue(0.25)) traits.push("LGBTQI_AFFIRMING");
  if (chance.isTrue(0.15)) traits.push("DISABILITY_ACCESS");
  return traits;
}
