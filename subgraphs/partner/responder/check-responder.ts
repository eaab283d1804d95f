import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkJurisdiction, checkLanguage, checkLegalIssue, checkLength } from "../codes/check-codes.ts";
import { maxLanguages, unique } from "../codes/check-lists.ts";
import { type Checked, checked, mergeChecked } from "../codes/checked.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import type { CostTerm, LanguageSkill, Profession } from "./responder.codes.ts";
import type { Admission, SpokenLanguage } from "./responder.entity.ts";
import type { ResponderContent } from "./responder-draft.ts";

export const maxResponderIssues = 80;
export const maxAdmissions = 20;
export const maxPlaces = 99;
export const maxNameLength = 200;

export type LanguageFields = { language: string; skill: LanguageSkill };
export type AdmissionFields = { jurisdiction: string; regulator: string };

/** What somebody may say of a responder; what is left out of a revision stays as it is. */
export type ResponderFields = {
  name?: string | null;
  profession?: Profession | null;
  issues?: string[] | null;
  help?: HelpKind[] | null;
  languages?: LanguageFields[] | null;
  admissions?: AdmissionFields[] | null;
  remote?: boolean | null;
  cost?: CostTerm[] | null;
  freePlaces?: number | null;
  traits?: Trait[] | null;
  trained?: boolean | null;
  mentors?: boolean | null;
  isSponsored?: boolean | null;
  supervisor?: string | null;
};

type Path = readonly string[];
type Part = Checked<Partial<ResponderContent>>;

/** Reads the fields that are given, each by itself; `known` are the admissions so far, whose checks are kept. */
export function checkResponder(fields: ResponderFields, path: Path, known: readonly Admission[]): Part {
  const at = (name: string) => [...path, name];
  const parts: (Part | undefined)[] = [
    typeof fields.name === "string" ? checkText(fields.name, at("name"), (name) => ({ name })) : undefined,
    fields.issues ? checkIssueCodes(fields.issues, at("issues")) : undefined,
    fields.languages ? checkSpoken(fields.languages, at("languages")) : undefined,
    fields.admissions ? checkAdmissions(fields.admissions, at("admissions"), known) : undefined,
    typeof fields.freePlaces === "number" ? checkPlaces(fields.freePlaces, at("freePlaces")) : undefined,
    checked(plainContent(fields)),
  ];
  return mergeChecked<ResponderContent>(parts.filter((part) => part !== undefined));
}

/** Fields whose values the schema's own types bound. */
function plainContent(fields: ResponderFields): Partial<ResponderContent> {
  return {
    ...(fields.profession ? { profession: fields.profession } : {}),
    ...(fields.help ? { help: unique(fields.help) } : {}),
    ...(fields.cost ? { cost: unique(fields.cost) } : {}),
    ...(fields.traits ? { traits: unique(fields.traits) } : {}),
    ...(typeof fields.remote === "boolean" ? { isRemote: fields.remote } : {}),
    ...(typeof fields.trained === "boolean" ? { isTrained: fields.trained } : {}),
    ...(typeof fields.mentors === "boolean" ? { isMentor: fields.mentors } : {}),
    ...(typeof fields.isSponsored === "boolean" ? { isSponsored: fields.isSponsored } : {}),
    ...(fields.supervisor === undefined ? {} : { supervisor: fields.supervisor }),
  };
}

function checkText(text: string, path: Path, content: (text: string) => Partial<ResponderContent>): Part {
  return checked(content(text.trim()), textProblems(text, path));
}

function textProblems(text: string, path: Path): Problem[] {
  const { length } = text.trim();
  if (length === 0) return [problem("REQUIRED", path, "Write something here; spaces alone do not count.")];
  if (length <= maxNameLength) return [];
  return [problem("TOO_LONG", path, `Shorten this to ${maxNameLength} characters; it has ${length}.`)];
}

function checkIssueCodes(codes: readonly string[], path: Path): Part {
  const problems = codes
    .slice(0, maxResponderIssues)
    .flatMap((code, index) => checkLegalIssue(code, [...path, String(index)]));
  return checked({ issues: unique(codes) }, [
    ...checkLength(codes, { min: 0, max: maxResponderIssues }, path),
    ...problems,
  ]);
}

function checkSpoken(languages: readonly LanguageFields[], path: Path): Part {
  const problems: Problem[] = [...checkLength(languages, { min: 1, max: maxLanguages }, path)];
  const spoken = new Map<string, SpokenLanguage>();
  for (const [index, { language, skill }] of languages.slice(0, maxLanguages).entries()) {
    const at = [...path, String(index), "language"];
    const read = checkLanguage(language, at);
    if ("problem" in read) problems.push(read.problem);
    else if (spoken.has(read.tag)) problems.push(problem("DUPLICATE", at, `${read.tag} stands in the list already.`));
    else spoken.set(read.tag, { tag: read.tag, skill });
  }
  return checked({ languages: [...spoken.values()] }, problems);
}

function checkAdmissions(admissions: readonly AdmissionFields[], path: Path, known: readonly Admission[]): Part {
  const problems: Problem[] = [...checkLength(admissions, { min: 0, max: maxAdmissions }, path)];
  const read = new Map<string, Admission>();
  for (const [index, { jurisdiction, regulator }] of admissions.slice(0, maxAdmissions).entries()) {
    const at = [...path, String(index)];
    problems.push(...checkJurisdiction(jurisdiction, [...at, "jurisdiction"]));
    problems.push(...textProblems(regulator, [...at, "regulator"]));
    if (read.has(jurisdiction)) {
      const sentence = `${jurisdiction} stands in the list already. Leave one out.`;
      problems.push(problem("DUPLICATE", [...at, "jurisdiction"], sentence));
    }
    read.set(jurisdiction, keepCheck({ jurisdiction, regulator: regulator.trim() }, known));
  }
  return checked({ admissions: [...read.values()] }, problems);
}

/** A check holds for the place and the regulator it was made with. */
function keepCheck({ jurisdiction, regulator }: AdmissionFields, known: readonly Admission[]): Admission {
  const same = known.find((one) => one.jurisdiction === jurisdiction && one.regulator === regulator);
  return same ?? { jurisdiction, regulator, checkedOn: null, checkedBy: null };
}

function checkPlaces(freePlaces: number, path: Path): Part {
  const isInBounds = Number.isInteger(freePlaces) && freePlaces >= 0 && freePlaces <= maxPlaces;
  if (isInBounds) return checked({ freePlaces });
  return checked({}, [problem("MALFORMED", path, `Give a whole number of places from 0 to ${maxPlaces}.`)]);
}
