import { describe, expect, it } from "@jest/globals";
import { leftOutAtFirst } from "../../../web/client/candidate/askable-members.ts";
import { conflictNear } from "../../../web/client/candidate/conflict-near.ts";

describe("a team that is asked", () => {
  it("leaves unticked the colleagues of whoever has a conflict of interest, whenever that was said", () => {
    const ended = (organization: string, state: "CONFLICT_OF_INTEREST" | "ENDED", reason: "CONFLICT_FOUND" | null) => ({
      node: { state, reason, organization: { id: organization, name: organization } },
    });
    const introductions = {
      edges: [
        ended("colorado", "CONFLICT_OF_INTEREST", null),
        ended("lima", "ENDED", "CONFLICT_FOUND"),
        ended("manila", "ENDED", null),
      ],
    };
    const members = ["colorado~1", "lima~2", "manila~3"].map((id) => ({ known: { id }, score: 10, cautions: [] }));
    expect(leftOutAtFirst({ showings: [], introductions }, members)).toEqual([
      { id: "colorado~1", why: "CONFLICT_NEAR" },
      { id: "lima~2", why: "CONFLICT_NEAR" },
    ]);
    expect(conflictNear({ introductions }, "colorado")?.name).toBe("colorado");
    expect(conflictNear({ introductions }, "manila")).toBeUndefined();
  });
});
