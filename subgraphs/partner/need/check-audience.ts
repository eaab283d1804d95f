import { type Problem, problem } from "#shared/errors/problem.ts";
import { checkLength, unknownCode } from "../codes/check-codes.ts";
import { unique } from "../codes/check-lists.ts";
import { type Checked, checked } from "../codes/checked.ts";
import { nearestCode } from "../codes/nearest-code.ts";

export const maxOrganizations = 100;

export type AudienceFields = { everyone?: boolean | null; only?: string[] | null; except?: string[] | null };

export type AudienceContent = { isForEveryone: boolean; onlyOrganizations: string[]; exceptOrganizations: string[] };

/**
 * Who may hear of a need. Without a word: everyone but state bodies. `only` names organizations: nobody else, or,
 * with `everyone: true`, these besides everyone (so a state body is let in). `except` always wins.
 */
export function checkAudience(
  fields: AudienceFields | null | undefined,
  path: readonly string[],
  organizations: readonly string[],
): Checked<AudienceContent> {
  const only = fields?.only ?? [];
  const except = fields?.except ?? [];
  const isForEveryone = fields?.everyone ?? only.length === 0;
  const problems = [
    ...checkOrganizations(only, [...path, "only"], organizations),
    ...checkOrganizations(except, [...path, "except"], organizations),
    ...checkOverlap(only, except, path),
    ...(isForEveryone || only.length > 0 ? [] : [nobody(path)]),
  ];
  return checked({ isForEveryone, onlyOrganizations: unique(only), exceptOrganizations: unique(except) }, problems);
}

function checkOrganizations(ids: readonly string[], path: readonly string[], known: readonly string[]): Problem[] {
  const unknown = [...ids.entries()].filter(([, id]) => !known.includes(id));
  return [
    ...checkLength(ids, { min: 0, max: maxOrganizations }, path),
    ...unknown.slice(0, maxOrganizations).map(([index, code]) =>
      unknownCode({
        code,
        path: [...path, String(index)],
        what: "an organization",
        where: "organizations",
        nearest: nearestCode(code, known),
      }),
    ),
  ];
}

function checkOverlap(only: readonly string[], except: readonly string[], path: readonly string[]): Problem[] {
  return [...except.entries()]
    .filter(([, id]) => only.includes(id))
    .map(([index, id]) => {
      const sentence = `${id} stands in "only" and in "except". Leave it out of one of them.`;
      return problem("DUPLICATE", [...path, "except", String(index)], sentence);
    });
}

function nobody(path: readonly string[]): Problem {
  const sentence = 'With "everyone" false and nobody named in "only", nobody would hear of it. Name an organization.';
  return problem("REQUIRED", [...path, "only"], sentence);
}
