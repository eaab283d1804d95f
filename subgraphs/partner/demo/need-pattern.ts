import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { DueKind } from "../need/need.codes.ts";
import { words } from "./words.ts";

/** What is usually asked for with such an issue: one of these. */
const helpChoices = {
  lead: ["REPRESENTATION"],
  beside: ["CO_COUNSEL", "REPRESENTATION"],
  advice: ["ADVICE_TO_COLLEAGUE"],
  abroad: ["ADVICE_TO_COLLEAGUE", "REPRESENTATION", "BRIEF_SERVICE"],
  brief: ["BRIEF_SERVICE"],
  opinion: ["EXPERT_OPINION"],
} as const satisfies Record<string, readonly HelpKind[]>;
type HelpChoice = keyof typeof helpChoices;

export type Ask = {
  issue: string;
  /** One of these jurisdictions. */
  places: readonly string[];
  help: readonly HelpKind[];
  due: DueKind | undefined;
  /** Left out of half of the needs. */
  isSometimes: boolean;
};

/** A combination of issues that occurs at a place: what needs there are made after. */
export type NeedPattern = {
  asks: readonly Ask[];
  /** The first is always spoken, each of the others sometimes. */
  languages: readonly string[];
  /** Any of these, or none. */
  exploitation: readonly ExploitationCode[];
};

type AskWords = { help?: HelpChoice; due?: DueKind };

export function ask(issue: string, places: string, { help = "lead", due }: AskWords = {}): Ask {
  return { issue, places: words(places), help: helpChoices[help], due, isSometimes: false };
}

/** The same for an issue that goes along in half of the cases. */
export function sometimes(issue: string, places: string, said: AskWords = {}): Ask {
  return { ...ask(issue, places, said), isSometimes: true };
}

export function pattern(
  languages: string,
  exploitation: readonly ExploitationCode[],
  asks: readonly Ask[],
): NeedPattern {
  return { asks, languages: words(languages), exploitation };
}

/** Labour and sex trafficking together: most patterns leave open which of these it was. */
export const anyExploitation: readonly ExploitationCode[] = [
  "ForcedLabour",
  "SexualExploitation",
  "Servitude",
  "ForcedMarriage",
];
export const atWork: readonly ExploitationCode[] = ["ForcedLabour", "Servitude"];
export const ofChildren: readonly ExploitationCode[] = ["ChildLabour", "SexualExploitation", "ForcedBegging"];
export const forcedCrime: readonly ExploitationCode[] = [
  "ForcedBegging",
  "SexualExploitation",
  "ForcedLabour",
  "Other",
];
export const inMarriage: readonly ExploitationCode[] = ["ForcedMarriage", "Servitude", "SexualExploitation"];
