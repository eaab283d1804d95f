import { describe, expect, it } from "@jest/globals";
import { capabilityCard } from "./capability-card.ts";
import { plainCard } from "./cards.fixture.ts";

describe("a capability card", () => {
  it("is taken as it is", () => {
    expect(capabilityCard.parse(plainCard)).toEqual(plainCard);
  });

  it("says nothing more when it is removed", () => {
    const { responder } = plainCard;
    expect(capabilityCard.parse({ responder, version: 2, removed: true, issues: ["family-divorce"] })).toEqual({
      responder,
      version: 2,
      removed: true,
    });
  });

  it.each([
    ["a responder without an organization", { responder: "00000001-0000-4000-8000-0000000000ff" }],
    ["an id that tells when it was made", { responder: "alpha~018f0000-0000-7000-8000-0000000000ff" }],
    ["free text for a code", { issues: ["She ran away in March"] }],
    ["an unknown kind of help", { help: ["MIRACLES"] }],
    ["a date that is none", { confirmedOn: "2026-02-30" }],
    ["a version that does not count", { version: 0 }],
    ["a place that is no code", { jurisdictions: ["Denver"] }],
    [
      "everything everywhere",
      {
        issues: Array.from({ length: 60 }, (_, at) => `family-x${at}`),
        jurisdictions: Array.from({ length: 60 }, (_, at) => `US-${at}`),
      },
    ],
  ])("is refused with %s", (_, change) => {
    expect(capabilityCard.safeParse({ ...plainCard, ...change }).success).toBe(false);
  });
});
