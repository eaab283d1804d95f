import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";
import { isLegalIssue } from "#shared/codes/legal-issue.ts";
import { type Problem, problem } from "#shared/errors/problem.ts";
import { isResourceKind, type ResourceKind } from "./resource.codes.ts";
import type { ResourceInput } from "./resource.input.ts";
import { spokenWords } from "./spoken-words.ts";

export type ResourceContent = {
  title: string;
  publisher: string;
  year: number | null;
  kind: ResourceKind;
  url: string;
  issues: string[];
  jurisdictions: string[];
  language: string;
  spoken: string;
};

const most = { title: 300, publisher: 200, url: 500, issues: 20, jurisdictions: 50 } as const;
const oldestYear = 1800;

/** Reads what is said of a resource, and tells all that is wrong with it at once. */
export function checkResource(input: ResourceInput, now: Date): { value: ResourceContent; problems: Problem[] } {
  const [title, publisher] = [oneLine(input.title), oneLine(input.publisher)];
  const [issues, jurisdictions] = [[...new Set(input.issues)], [...new Set(input.jurisdictions)]];
  const url = addressOf(input.url);
  const language = canonicalLanguage(input.language);
  const content = { title, publisher, issues, jurisdictions, url: url ?? "", year: input.year ?? null };
  const kind = isResourceKind(input.kind) ? input.kind : "REPORT"; // the schema takes no other
  return {
    value: { ...content, kind, language: language ?? "", spoken: spokenWords(content) },
    problems: [
      ...checkLine("title", title),
      ...checkLine("publisher", publisher),
      ...checkYear(content.year, now),
      ...(url === undefined ? [problem("MALFORMED", at("url"), urlSentence)] : []),
      ...checkCodes("issues", issues, isLegalIssue),
      ...(issues.length === 0 ? [problem("REQUIRED", at("issues"), "Choose at least one legal issue.")] : []),
      ...checkCodes("jurisdictions", jurisdictions, isJurisdiction),
      ...(language === undefined ? [problem("UNKNOWN_CODE", at("language"), "Choose the language it is in.")] : []),
    ],
  };
}

const urlSentence = `Give its full address. It begins with https:// and has at most ${most.url} characters.`;

/** As it is kept, so that the same address is known again; undefined for what is none that everybody could open. */
function addressOf(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.port !== "") return undefined;
  // A name with a dot: what lies inside of somebody's own network is open to nobody else.
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(url.hostname)) return undefined;
  return url.href.length > most.url ? undefined : url.href;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function checkLine(name: "title" | "publisher", text: string): Problem[] {
  if (text === "") return [problem("REQUIRED", at(name), "Write something here.")];
  if (text.length > most[name]) return [problem("TOO_LONG", at(name), `Write at most ${most[name]} characters.`)];
  return /[\p{Cc}\p{Cf}]/u.test(text) ? [problem("MALFORMED", at(name), "Leave out control characters.")] : [];
}

function checkYear(year: number | null, now: Date): Problem[] {
  if (year === null || (year >= oldestYear && year <= now.getUTCFullYear())) return [];
  return [problem("MALFORMED", at("year"), "Give the year in which it was published, or none.")];
}

function checkCodes(
  name: "issues" | "jurisdictions",
  codes: readonly string[],
  isKnown: (code: string) => boolean,
): Problem[] {
  if (codes.length > most[name]) return [problem("TOO_MANY", at(name), `Choose at most ${most[name]}.`)];
  const unknown = codes.findIndex((code) => !isKnown(code));
  return unknown < 0 ? [] : [problem("UNKNOWN_CODE", [...at(name), String(unknown)], "Choose one of the list.")];
}

function at(name: string): readonly string[] {
  return ["input", name];
}
