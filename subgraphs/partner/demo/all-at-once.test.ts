import { describe, expect, it } from "@jest/globals";
import { admitsBySubdivision } from "#shared/codes/lawyer-admission.ts";
import { groupOf } from "#shared/codes/legal-issue.ts";
import { isRegulatedNationally } from "#shared/codes/national-regulation.ts";
import { type CapabilityCard, cardOf } from "../card/capability-card.ts";
import { checkNeed } from "../need/check-need.ts";
import { allAtOnceNeed } from "./all-at-once.ts";
import { now, responderRows } from "./demo-data.fixture.ts";
import { demoOrganizations } from "./place/find-place.ts";

const cards = demoOrganizations
  .flatMap((id) => responderRows(id))
  .map((row) => cardOf({ ...row, isSuspended: false, isHeld: false }))
  .filter((card): card is CapabilityCard => !card.removed);

/** The rule in words: their issue, their kind of help, and an admission that reaches the place. */
function canAct(
  card: CapabilityCard,
  asked: { issue: string; jurisdiction: string; help: CapabilityCard["help"][number] },
) {
  if (card.availability === "PAUSED" || card.availability === "FULL") return false;
  if (!card.issues.includes(asked.issue) || !card.help.includes(asked.help)) return false;
  if (card.profession === "EXPERT" || card.profession === "INTERPRETER") return false;
  const country = asked.jurisdiction.slice(0, 2);
  const isWhole = asked.jurisdiction === country;
  const reaches = isWhole || isRegulatedNationally(asked.issue, country) === true;
  return card.jurisdictions.some(
    (place) =>
      place === asked.jurisdiction ||
      (place === country && !admitsBySubdivision(country)) ||
      (reaches && place.slice(0, 2) === country),
  );
}

describe("the need with everything at once", () => {
  const issues = allAtOnceNeed(now).issues ?? [];

  it("asks for a divorce in Romania, custody and a record in Colorado, and a T visa", () => {
    expect(issues.map(({ issue, jurisdiction }) => `${issue} ${jurisdiction}`)).toEqual([
      "family-divorce RO",
      "family-custody US-CO",
      "record-clear US-CO",
      "status-t-visa US",
    ]);
    expect(new Set(issues.map(({ issue }) => groupOf(issue))).size).toBe(3);
  });

  it("can be posted without a warning", () => {
    expect(checkNeed(allAtOnceNeed(now), [], { now, organizations: [] })).toMatchObject({ problems: [], warnings: [] });
  });

  it.each(issues)("finds three who can act on $issue in $jurisdiction, and who share a language", (asked) => {
    const able = cards.filter((card) => canAct(card, asked));
    const languages = allAtOnceNeed(now).languages ?? [];
    expect(able.length).toBeGreaterThanOrEqual(3);
    expect(
      able.filter((card) => card.languages.some(({ tag }) => languages.includes(tag))).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it("is answered from Bucharest for the divorce and from Colorado for the rest", () => {
    const from = issues.map((asked) => {
      const able = cards.filter((card) => canAct(card, asked));
      return [...new Set(able.map((card) => card.responder.split("~")[0]))];
    });
    expect(from).toEqual([["bucharest"], ["colorado"], ["colorado"], expect.arrayContaining(["colorado"])]);
  });
});
