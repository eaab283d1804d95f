import { describe, expect, it } from "@jest/globals";
import { type CardSource, cardOf } from "./capability-card.ts";

const source: CardSource = {
  id: "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f",
  profession: "LAWYER",
  issues: ["status-t-visa", "family-divorce"],
  help: ["REPRESENTATION"],
  languages: [{ tag: "es", skill: "SPOKEN" }],
  admissions: [
    { jurisdiction: "US-CO", regulator: "Supreme Court", checkedOn: "2026-01-01", checkedBy: "somebody" },
    { jurisdiction: "US-NY", regulator: "Unified Court System", checkedOn: null, checkedBy: null },
  ],
  isRemote: true,
  cost: ["LOW_FEE", "FREE"],
  freePlaces: 7,
  isPaused: false,
  isSuspended: false,
  isHeld: false,
  confirmedOn: "2026-11-01",
  traits: [],
  isTrained: true,
  isSponsored: true,
  supervisor: null,
  state: "APPROVED",
  cardVersion: 3,
};

describe("a capability card", () => {
  it("holds only admissions that a coordinator has checked", () => {
    expect(cardOf(source)).toMatchObject({ jurisdictions: ["US-CO"] });
    expect(cardOf({ ...source, profession: "EXPERT" })).toMatchObject({ jurisdictions: [] });
  });

  it("holds codes: no regulator, no number of places, nobody's name", () => {
    const said = JSON.stringify(cardOf(source));
    for (const inside of ["Supreme Court", "somebody", "7,", "freePlaces", "isSponsored", "name"]) {
      expect(said).not.toContain(inside);
    }
    expect(cardOf({ ...source, freePlaces: 8 })).toEqual(cardOf(source));
  });

  it("is the same whatever the order in which things were said", () => {
    const turned = { ...source, issues: [...source.issues].reverse(), cost: [...source.cost].reverse() };
    expect(cardOf(turned)).toEqual(cardOf(source));
  });

  it("exists for nobody who is not approved, or is suspended", () => {
    expect(cardOf({ ...source, isSuspended: true })).toEqual({ responder: source.id, removed: true });
    for (const state of ["DRAFT", "AWAITING_APPROVAL", "RETIRED"] as const) {
      expect(cardOf({ ...source, state })).toEqual({ responder: source.id, removed: true });
    }
  });
});
