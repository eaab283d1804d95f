import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";
import { isLegalIssue, legalIssues } from "#shared/codes/legal-issue.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { nearestCode } from "./nearest-code.ts";
import { nearestLanguage } from "./nearest-language.ts";

type Path = readonly string[];

export function checkLegalIssue(code: string, path: Path): Problem[] {
  if (isLegalIssue(code)) return [];
  const known = legalIssues.map((issue) => issue.code);
  return [unknownCode({ code, path, what: "a legal issue", where: "legalIssues", nearest: nearestCode(code, known) })];
}

export function checkJurisdiction(code: string, path: Path): Problem[] {
  if (isJurisdiction(code)) return [];
  const upper = code.trim().toUpperCase();
  const nearest = isJurisdiction(upper) ? upper : undefined;
  return [
    unknownCode({ code, path, what: "a jurisdiction (ISO 3166, as RO or US-CO)", where: "jurisdictions", nearest }),
  ];
}

/** A BCP 47 tag in its canonical form, or what is wrong with it. */
export function checkLanguage(tag: string, path: Path): { tag: string } | { problem: Problem } {
  const canonical = canonicalLanguage(tag);
  if (canonical !== undefined) return { tag: canonical };
  const what = "a language (BCP 47, as ne or es-419)";
  return { problem: unknownCode({ code: tag, path, what, where: "languages", nearest: nearestLanguage(tag) }) };
}

export type UnknownCode = { code: string; path: Path; what: string; where?: string; nearest: string | undefined };

export function unknownCode({ code, path, what, where, nearest }: UnknownCode): Problem {
  const shown = JSON.stringify(code.slice(0, 40));
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  const search = where === undefined ? "" : ` Search the query "${where}" for the right one.`;
  return problem("UNKNOWN_CODE", path, `${shown} is not the code of ${what}.${hint}${search}`);
}

/** Says where a list is longer than allowed. */
export function checkLength(list: readonly unknown[], bounds: { min: number; max: number }, path: Path): Problem[] {
  if (list.length < bounds.min) {
    return [problem("REQUIRED", path, `Give at least ${bounds.min} here.`)];
  }
  if (list.length > bounds.max) {
    return [problem("TOO_MANY", path, `Give at most ${bounds.max} here; you gave ${list.length}.`)];
  }
  return [];
}
