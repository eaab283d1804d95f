import { describe, expect, it } from "@jest/globals";
import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { canonicalLanguage } from "#shared/codes/language.ts";
import { groupOf, isNotSure, legalIssues } from "#shared/codes/legal-issue.ts";
import { checkNeed } from "../need/check-need.ts";
import { referenceWords } from "../need/reference-words.data.ts";
import { availabilityOf } from "../responder/availability.ts";
import { checkResponder } from "../responder/check-responder.ts";
import { allAtOnceReference, isAllAtOnce } from "./all-at-once.ts";
import { demoData, needRows, now, responderRows } from "./demo-data.fixture.ts";
import { countries } from "./place/country.data.ts";
import { demoOrganizations } from "./place/find-place.ts";

const others = Object.keys(countries).map((country) => [`org-${country.toLowerCase()}`, country] as const);
const rare = [
  ["org-fj", "FJ"],
  ["org-us-or", "US-OR"],
  ["org-us-tx", "US-TX"],
  ["org-us-ca", "US-CA"],
  ["org-tv", "TV"],
] as const;
const yearAgo = new Date("2025-11-22T00:00:00Z");

const everywhere: readonly (readonly [string, string | undefined])[] = [
  ...demoOrganizations.map((id) => [id, undefined] as const),
  ...others,
  ...rare,
];

describe.each(everywhere)("demo data of %s (%s)", (organization, country) => {
  const { responders, needs, peers, place } = demoData(organization, country === undefined ? {} : { country });
  const open = needs.filter((need) => !need.closed && !need.isDraft);
  const rows = responderRows(organization, country);
  it("holds exactly 40 responders, 25 open and 600 closed needs", () => {
    expect(responders).toHaveLength(40);
    expect(open).toHaveLength(25);
    expect(needs.filter((need) => need.closed)).toHaveLength(600);
  });

  it("passes the product's own checks", () => {
    const organizations = [organization, ...peers];
    expect(responders.flatMap(({ fields }) => checkResponder(fields, [], []).problems)).toEqual([]);
    expect(needs.flatMap((need) => checkNeed(need.fields, [], { now, organizations }).problems)).toEqual([]);
  });

  it("gives no reference and no id twice", () => {
    expect(new Set(needs.map((need) => need.reference)).size).toBe(needs.length);
    expect(new Set([...needs, ...responders].map(({ id }) => id)).size).toBe(needs.length + responders.length);
  });

  it("names only jurisdictions and canonical languages that exist", () => {
    const languages = [place.language, ...place.secondLanguages, ...place.diasporaLanguages];
    expect(languages.filter((tag) => canonicalLanguage(tag) !== tag)).toEqual([]);
    expect([place.home, ...place.elsewhere].filter((code) => !isJurisdiction(code))).toEqual([]);
    expect(place.elsewhere).not.toContain(place.home);
    const places = place.needs.flatMap((pattern) => pattern.asks.flatMap((ask) => ask.places));
    expect(places.filter((code) => !isJurisdiction(code))).toEqual([]);
  });

  it("holds some who are paused, full, limited, not confirmed lately, or wait for approval", () => {
    const waiting = rows.filter((row) => row.state === "AWAITING_APPROVAL");
    const approved = rows.filter((row) => row.state === "APPROVED");
    expect(waiting).toHaveLength(3);
    expect(approved.length).toBeGreaterThanOrEqual(35);
    expect(new Set(approved.map(availabilityOf))).toEqual(new Set(["OPEN", "LIMITED", "FULL", "PAUSED"]));
    expect(approved.filter((row) => row.confirmedOn < "2025-11-22").length).toBeGreaterThanOrEqual(2);
  });

  it("approves only whose admission is checked, and students only under somebody who is approved", () => {
    const approved = new Map(rows.filter((row) => row.state === "APPROVED").map((row) => [row.id, row]));
    for (const row of approved.values()) {
      const practises = row.profession !== "EXPERT" && row.profession !== "INTERPRETER";
      expect(!practises || row.admissions.some((admission) => admission.checkedOn !== null)).toBe(true);
      if (row.profession === "STUDENT") expect(approved.get(row.supervisor ?? "")?.profession).toBe("LAWYER");
    }
  });

  it("happened in the past, closed after it was posted, within a year", () => {
    const closings = needs.flatMap(({ postedAt, closed }) => (closed ? [{ postedAt, closedAt: closed.at }] : []));
    expect(needs.every(({ postedAt }) => postedAt < now)).toBe(true);
    expect(closings.every(({ postedAt, closedAt }) => postedAt < closedAt && closedAt > yearAgo)).toBe(true);
    expect(rows.every((row) => row.addedAt <= row.changedAt && row.changedAt <= now)).toBe(true);
    expect(rows.every((row) => row.confirmedOn <= "2026-11-22")).toBe(true);
  });

  it("leaves a part of the closed needs unmet", () => {
    const issues = needRows(organization, country)
      .filter((need) => need.status === "CLOSED")
      .flatMap((need) => need.issues);
    const unmet = issues.filter((issue) => issue.status === "UNMET").length / issues.length;
    expect(unmet).toBeGreaterThan(0.1);
    expect(unmet).toBeLessThan(0.4);
  });

  it("asks for all eight needs of the beginning", () => {
    const asked = new Set(open.flatMap(({ fields }) => (fields.issues ?? []).map(({ issue }) => issue)));
    for (const one of ["money-damages", "money-judgment", "money-wages", "status-asylum"]) expect(asked).toContain(one);
    for (const one of ["family-reunification", "record-clear", "case-taking-part"]) expect(asked).toContain(one);
    expect(asked.has("family-divorce") || asked.has("family-custody")).toBe(true);
  });
});

describe("demo data of the four", () => {
  it("is the same for the same seed and another for another", () => {
    expect(demoData("manila")).toEqual(demoData("manila"));
    expect(demoData("manila").needs).not.toEqual(demoData("manila", { seed: "other" }).needs);
  });

  it("serves every legal issue by somebody who is approved and has a place free", () => {
    const rows = demoOrganizations.flatMap((id) => responderRows(id)).filter((row) => row.state === "APPROVED");
    const active = rows.filter((row) => row.profession === "LAWYER" && availabilityOf(row) !== "FULL" && !row.isPaused);
    const served = new Set(active.flatMap((row) => row.issues));
    const groups = new Set([...served].map(groupOf));
    const unserved = legalIssues.filter(({ code, group }) =>
      isNotSure(code) ? !groups.has(group) : !served.has(code),
    );
    expect(unserved.map(({ code }) => code)).toEqual([]);
  });

  it("asks single questions and several at once, dates that press, and few that have passed", () => {
    for (const id of demoOrganizations) {
      const open = demoData(id).needs.filter((need) => !need.closed);
      const sizes = open.map(({ fields }) => fields.issues?.length ?? 0);
      expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(3);
      expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(7);
      const days = open.flatMap(({ fields }) => (fields.issues ?? []).flatMap(({ due }) => due?.on ?? []));
      expect(days.filter((day) => day > "2026-11-22").length).toBeGreaterThan(3);
      expect(days.filter((day) => day < "2026-11-20").length).toBeLessThan(days.length / 8);
      const hearings = open.flatMap(({ fields }) =>
        (fields.issues ?? []).flatMap(({ due }) => (due?.kind === "HEARING" ? [due.on] : [])),
      );
      expect(hearings.filter((day) => day < "2026-11-20")).toEqual([]);
      expect(new Set(open.map(({ fields }) => fields.audience?.everyone))).toEqual(new Set([true, false]));
    }
  });

  it("puts the need with everything at once first in colorado, and nowhere else", () => {
    const [first, ...rest] = demoData("colorado").needs;
    expect(first?.reference).toBe(allAtOnceReference);
    expect(rest.some(isAllAtOnce)).toBe(false);
    expect(rest.filter(({ closed }) => !closed).every(({ postedAt }) => postedAt < (first?.postedAt ?? now))).toBe(
      true,
    );
    expect(demoData("bucharest").needs.some(isAllAtOnce)).toBe(false);
    expect(referenceWords).toEqual(expect.arrayContaining(allAtOnceReference.split("-")));
  });
});
