import { type ExploitationCode, exploitationCodes, isExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { Problem } from "#shared/errors/problem.ts";
import { unknownCode } from "../codes/check-codes.ts";
import { checkLanguages, unique } from "../codes/check-lists.ts";
import { type Checked, checked, mergeChecked } from "../codes/checked.ts";
import { nearestCode } from "../codes/nearest-code.ts";
import type { Trait } from "../codes/trait.ts";
import { type AudienceFields, checkAudience } from "./check-audience.ts";
import { checkIssues, type IssueFields } from "./check-issues.ts";
import type { Urgency } from "./need.codes.ts";
import type { NeedContent } from "./need-draft.ts";

export type PreferenceFields = { traits?: Trait[] | null; freeOnly?: boolean | null; inPerson?: boolean | null };

/** What a poster may say; what is left out of a revision stays as it is. */
export type NeedFields = {
  issues?: IssueFields[] | null;
  languages?: string[] | null;
  urgency?: Urgency | null;
  audience?: AudienceFields | null;
  preferences?: PreferenceFields | null;
  exploitation?: string[] | null;
};

type WholeNeed = NeedContent & { issues: IssueFields[] };

export type CheckedNeed = Partial<WholeNeed>;

export type NeedSurroundings = { now: Date; organizations: readonly string[] };

/** Reads the fields that are given, and tells all that is wrong with any of them at once. */
export function checkNeed(
  fields: NeedFields,
  path: readonly string[],
  { now, organizations }: NeedSurroundings,
): Checked<CheckedNeed> {
  const parts: Checked<CheckedNeed>[] = [];
  if (fields.issues) parts.push(named("issues", checkIssues(fields.issues, [...path, "issues"], now)));
  if (fields.languages) parts.push(named("languages", checkLanguages(fields.languages, [...path, "languages"])));
  if (fields.audience) parts.push(checkAudience(fields.audience, [...path, "audience"], organizations));
  if (fields.exploitation) {
    parts.push(named("exploitation", checkExploitation(fields.exploitation, [...path, "exploitation"])));
  }
  if (fields.urgency) parts.push(checked({ urgency: fields.urgency }));
  if (fields.preferences) parts.push(checked(preferenceContent(fields.preferences)));
  return mergeChecked<WholeNeed>(parts);
}

function named<Name extends string, Value>(name: Name, part: Checked<Value>): Checked<{ [K in Name]?: Value }> {
  const value: { [K in Name]?: Value } = {};
  value[name] = part.value;
  return { ...part, value };
}

function preferenceContent({ traits, freeOnly, inPerson }: PreferenceFields) {
  return { preferredTraits: unique(traits ?? []), isFreeOnly: freeOnly ?? false, isInPerson: inPerson ?? false };
}

function checkExploitation(codes: readonly string[], path: readonly string[]): Checked<ExploitationCode[]> {
  const problems: Problem[] = [...codes.entries()]
    .slice(0, 50)
    .filter(([, code]) => !isExploitationCode(code))
    .map(([index, code]) => {
      const what = `a kind of exploitation (one of ${exploitationCodes.join(", ")})`;
      return unknownCode({ code, path: [...path, String(index)], what, nearest: nearestCode(code, exploitationCodes) });
    });
  return checked(unique(codes.filter(isExploitationCode)), problems);
}
