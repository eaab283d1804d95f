import { describe, expect, it } from "@jest/globals";
import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";
import { isLegalIssue, isNotSure } from "#shared/codes/legal-issue.ts";
import { isLegalIssueGroup } from "#shared/codes/legal-issue-group.ts";
import { organizationOf, words } from "./card.builder.ts";
import type { Because, JudgedNeed, JudgedProfile } from "./judged.types.ts";
import { NEEDS } from "./needs/all.needs.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { POOL } from "./pool/all.pool.ts";
import { verdictsOf } from "./verdicts.ts";

/** Each of these must tempt the ranking in at least three needs. */
const TRAPS: readonly Because[] = [
  "admitted-elsewhere",
  "paused",
  "full",
  "wrong-field",
  "wrong-help",
  "no-language",
  "interpreter",
  "costs",
  "expert-represents",
  "interpreter-represents",
  "outside-audience",
  "state-body-not-named",
  "stale",
  "student",
  "untrained",
  "suspended",
  "out-of-scope",
  "not-remote",
  "trait-missing",
  "limited",
];

const KINDS_OF_NEED: Record<string, (profile: JudgedProfile) => boolean> = {
  "an issue nobody is sure of": ({ issues }) => issues.some(({ code }) => isNotSure(code)),
  "several issues in several countries": ({ issues }) =>
    new Set(issues.map(({ jurisdiction }) => jurisdiction.slice(0, 2))).size > 1,
  "only a federation's country": ({ issues }) =>
    issues.some(({ code, jurisdiction }) => jurisdiction === "US" && !/^status-|-reunification$/.test(code)),
  "federal practice": ({ issues }) =>
    issues.some(({ code, jurisdiction }) => jurisdiction.startsWith("US") && code.startsWith("status-")),
  "advice to a colleague": ({ issues }) => issues.some(({ help }) => help === "ADVICE_TO_COLLEAGUE"),
  "an expert's opinion": ({ issues }) => issues.some(({ help }) => help === "EXPERT_OPINION"),
  emergency: ({ urgency }) => urgency === "EMERGENCY",
  "a preferred trait": ({ preferences }) => preferences.traits.length > 0,
  "free only": ({ preferences }) => preferences.freeOnly,
  "asked from another country": ({ home, issues }) =>
    issues.some(
      ({ jurisdiction }) => !jurisdiction.startsWith(ORGANIZATIONS.find(({ id }) => id === home)?.country ?? "??"),
    ),
  "a limited audience": ({ audience }) => !audience.everyone || audience.only.length + audience.except.length > 0,
};

/** Two are enough for what is rarely asked. */
const LEAST = new Map([
  ["an expert's opinion", 2],
  ["only a federation's country", 2],
]);

const becauseOf = (need: JudgedNeed): Set<Because> => new Set(verdictsOf(need).map(({ because }) => because));

describe("the judged set", () => {
  it("holds sixty needs with ids of their own", () => {
    expect(NEEDS).toHaveLength(60);
    expect(new Set(NEEDS.map(({ id }) => id)).size).toBe(60);
  });

  it("has at least one right responder and at least six that were judged by name for every need", () => {
    const thin = NEEDS.filter((need) => {
      const verdicts = verdictsOf(need);
      return verdicts.length < 6 || !verdicts.some(({ verdict }) => verdict === "right");
    });
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it("names only responders of the pool, each once per need", () => {
    for (const need of NEEDS) {
      const keys = verdictsOf(need).map(({ key }) => key);
      expect({ need: need.id, unknown: keys.filter((key) => !POOL.has(key)) }).toEqual({ need: need.id, unknown: [] });
      expect({ need: need.id, names: new Set(keys).size }).toEqual({ need: need.id, names: keys.length });
    }
  });

  it("uses only codes, places and languages that exist", () => {
    const issues = [...POOL.values()].flatMap((card) => card.issues);
    const codes = [...issues, ...NEEDS.flatMap(({ profile }) => profile.issues.map(({ code }) => code))];
    const needed = NEEDS.flatMap(({ profile }) => profile.issues.map(({ jurisdiction }) => jurisdiction));
    const places = [...needed, ...[...POOL.values()].flatMap((card) => card.jurisdictions)];
    const spoken = [...POOL.values()].flatMap((card) => card.languages.map(({ tag }) => tag));
    const tags = [...spoken, ...NEEDS.flatMap(({ profile }) => profile.languages)];
    expect([...new Set(codes)].filter((code) => !isLegalIssue(code))).toEqual([]);
    expect([...new Set(places)].filter((place) => !isJurisdiction(place))).toEqual([]);
    expect([...new Set(tags)].filter((tag) => canonicalLanguage(tag) !== tag)).toEqual([]);
  });

  it("knows every organization it mentions, and their scopes name existing groups and places", () => {
    const known = new Set(ORGANIZATIONS.map(({ id }) => id));
    const mentioned = NEEDS.flatMap(({ profile }) => [
      profile.home,
      ...profile.audience.only,
      ...profile.audience.except,
    ]);
    expect([...mentioned, ...[...POOL.keys()].map(organizationOf)].filter((id) => !known.has(id))).toEqual([]);
    const groups = ORGANIZATIONS.flatMap(({ scope }) => (scope.groups === "*" ? [] : scope.groups));
    const places = ORGANIZATIONS.flatMap(({ scope }) => (scope.jurisdictions === "*" ? [] : scope.jurisdictions));
    expect(groups.filter((group) => !isLegalIssueGroup(group))).toEqual([]);
    expect(places.filter((place) => !isJurisdiction(place))).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, "all"] as const)("holds the need %s that the system was asked to serve", (seed) => {
    expect(NEEDS.some((need) => need.seed === seed)).toBe(true);
  });

  it.each(TRAPS)("sets the trap '%s' in three needs or more", (trap) => {
    expect(NEEDS.filter((need) => becauseOf(need).has(trap)).length).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(KINDS_OF_NEED))("asks for %s more than once", (kind, holds) => {
    expect(NEEDS.filter(({ profile }) => holds(profile)).length).toBeGreaterThanOrEqual(LEAST.get(kind) ?? 3);
  });

  it("says of every need why, in a line without a story", () => {
    expect(NEEDS.filter(({ why }) => why.length < 20 || why.length > 130 || words(why).length > 28)).toEqual([]);
  });
});
