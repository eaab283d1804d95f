import { type Problem, problem } from "#shared/errors/problem.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { checkLanguage, checkLength, unknownCode } from "../codes/check-codes.ts";
import { unique } from "../codes/check-lists.ts";
import { type Checked, checked, mergeChecked } from "../codes/checked.ts";
import { nearestCode } from "../codes/nearest-code.ts";
import { firstSection, type Giver, type Purpose, type Section } from "./permission.codes.ts";
import type { Permission } from "./permission.store.ts";

export type PermissionFields = {
  purpose: Purpose;
  organization?: string | null;
  responder?: string | null;
  people?: string[] | null;
  sections?: Section[] | null;
  days?: number | null;
  givenBy: Giver;
  language: string;
  hasInterpreter: boolean;
  isTranslationReviewed: boolean;
  agreed: boolean;
};

export type PermissionContent = Pick<
  Permission,
  | "purpose"
  | "organization"
  | "responder"
  | "people"
  | "sections"
  | "givenBy"
  | "language"
  | "hasInterpreter"
  | "isTranslationReviewed"
> & { days: number };

export const usualDays = 30;
export const maxDays = 180;
export const maxPeople = 10;

type Known = { organizations: readonly string[]; exceptOrganizations: readonly string[] };

/** Everything that makes a consent one: who is named, what they may open, how long, and how it was explained. */
export function checkPermission(
  input: PermissionFields,
  path: readonly string[],
  known: Known,
): Checked<Partial<PermissionContent>> {
  const { purpose, givenBy } = input;
  return mergeChecked<PermissionContent>([
    checked({ purpose, givenBy }),
    purpose === "ASK_NETWORK" ? checkNobodyNamed(input, path) : checkNamed(input, path, known),
    checkSections(input, path),
    checkDays(input, path),
    checkExplained(input, path),
    checked({}, input.agreed ? [] : [notAgreed(path)]),
  ]);
}

function checkNobodyNamed({ organization, responder, people }: PermissionFields, path: readonly string[]) {
  const isNamed = Boolean(organization) || Boolean(responder) || (people ?? []).length > 0;
  const sentence = "A permission to ask the network names nobody. Leave out organization, responder and people.";
  const nobody = { organization: null, responder: null, people: [] };
  return checked(nobody, isNamed ? [problem("MALFORMED", [...path, "organization"], sentence)] : []);
}

function checkNamed(input: PermissionFields, path: readonly string[], known: Known) {
  const { purpose, organization = null, responder = null } = input;
  const people = unique(input.people ?? []);
  const at = [...path, "people"];
  const strangers = [...people.entries()].filter(([, id]) => partitionOf(id) !== organization);
  const isNobody = people.length === 0 && (purpose === "CASE_FILE" || responder === null);
  const problems = [
    ...checkOrganization(organization, [...path, "organization"], known),
    ...(isNobody ? [problem("REQUIRED", at, "Name who is to open it, compare it or look at it.")] : []),
    ...checkLength(people, { min: 0, max: maxPeople }, at),
    ...strangers.slice(0, maxPeople).map(([index]) => problem("MALFORMED", [...at, String(index)], notTheirs)),
    ...(responder !== null && partitionOf(responder) !== organization
      ? [problem("MALFORMED", [...path, "responder"], notTheirs)]
      : []),
  ];
  return checked({ organization, responder, people }, problems);
}

function checkOrganization(code: string | null, path: readonly string[], known: Known): Problem[] {
  if (code === null) return [problem("REQUIRED", path, "Name the organization that it is for.")];
  if (known.exceptOrganizations.includes(code)) {
    const sentence = "This need is never to be heard of there. Change its audience first, if they want that.";
    return [problem("NOT_ALLOWED", path, sentence)];
  }
  if (known.organizations.includes(code)) return [];
  const nearest = nearestCode(code, known.organizations);
  return [unknownCode({ code, path, what: "an organization", where: "organizations", nearest })];
}

function checkSections({ purpose, ...input }: PermissionFields, path: readonly string[]) {
  const at = [...path, "sections"];
  const sections = unique(input.sections ?? []);
  if (purpose !== "CASE_FILE") {
    const sentence = "Sections belong to a permission for the case file alone. Leave them out.";
    return checked({ sections: [] }, sections.length > 0 ? [problem("MALFORMED", at, sentence)] : []);
  }
  if (sections.includes(firstSection)) return checked({ sections });
  const sentence = `Give the sections, ${firstSection} among them: nobody gets in touch without having opened it.`;
  return checked({ sections }, [problem("REQUIRED", at, sentence)]);
}

function checkDays({ days }: PermissionFields, path: readonly string[]) {
  const given = days ?? usualDays;
  const isFit = Number.isInteger(given) && given >= 1 && given <= maxDays;
  const sentence = `A permission holds from 1 to ${maxDays} days; ask them again after that.`;
  return checked({ days: given }, isFit ? [] : [problem("MALFORMED", [...path, "days"], sentence)]);
}

/** In their own language: by a sentence that somebody has reviewed in it, or by an interpreter. */
function checkExplained(input: PermissionFields, path: readonly string[]): Checked<Partial<PermissionContent>> {
  const { hasInterpreter, isTranslationReviewed } = input;
  const read = checkLanguage(input.language, [...path, "language"]);
  if ("problem" in read) return checked({}, [read.problem]);
  const isInOriginal = new Intl.Locale(read.tag).language === "en";
  const isExplained = hasInterpreter || isTranslationReviewed || isInOriginal;
  const sentence =
    "Explain it with an interpreter, or by a sentence that was reviewed in this language, and say which.";
  const problems = isExplained ? [] : [problem("REQUIRED", [...path, "isTranslationReviewed"], sentence)];
  return checked({ language: read.tag, hasInterpreter, isTranslationReviewed }, problems);
}

const notTheirs = "This id belongs to another organization than the one named. Check it.";

function notAgreed(path: readonly string[]): Problem {
  const sentence =
    "A permission is a yes to just this: who, for what, until when. Record it once they have said it. Nothing else depends on it.";
  return problem("REQUIRED", [...path, "agreed"], sentence);
}
