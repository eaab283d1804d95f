import { describe, expect, it } from "@jest/globals";
import type { MatchProfile } from "../need/match-profile.ts";
import type { AskCandidates, Candidate } from "./ask-candidates.ts";
import { gatherCandidates } from "./gather-candidates.ts";

const profile: MatchProfile = {
  v: 1,
  home: "colorado",
  urgency: "SOON",
  languages: ["es"],
  issues: [
    { id: "common", code: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" },
    { id: "rare", code: "family-divorce", jurisdiction: "US-CO", help: "REPRESENTATION" },
  ],
  preferences: { traits: [], freeOnly: false, inPerson: true },
  audience: { everyone: true, only: [], except: [] },
};

const candidate = (responder: string, ...issues: string[]): Candidate => ({ responder, score: 1, issues });

/** Answers by the issues and places asked for, and keeps every question. */
function matching(answers: Record<string, Candidate[]>, uncovered: string[] = []) {
  const asked: MatchProfile[] = [];
  const ask: AskCandidates = async (question) => {
    asked.push(question);
    const name = question.issues.map(({ id, jurisdiction }) => `${id} ${jurisdiction}`).join(", ");
    return { candidates: answers[name] ?? [], uncovered };
  };
  return { ask, asked };
}

describe("candidates for a need", () => {
  it("hold the best of an issue that none of the best takes", async () => {
    const { ask } = matching({
      "common US-CO, rare US-CO": [candidate("a", "common"), candidate("b", "common")],
      "rare US-CO": [candidate("c", "rare")],
    });
    expect(await gatherCandidates(ask, profile, "PLACE")).toEqual([
      candidate("a", "common"),
      candidate("b", "common"),
      candidate("c", "rare"),
    ]);
  });

  it("are asked for once when every issue is taken, or by nobody", async () => {
    const { ask, asked } = matching({ "common US-CO, rare US-CO": [candidate("a", "common")] }, ["rare"]);
    await gatherCandidates(ask, profile, "PLACE");
    expect(asked).toHaveLength(1);
  });

  it("come from the whole country in the wider reach, after those who are near, and need not be met", async () => {
    const { ask, asked } = matching(
      {
        "common US-CO, rare US-CO": [candidate("near", "common")],
        "common US": [candidate("far", "common"), candidate("near", "common")],
        "rare US": [candidate("near", "rare")],
      },
      ["rare"],
    );
    expect(await gatherCandidates(ask, profile, "COUNTRY")).toEqual([
      candidate("near", "common", "rare"),
      candidate("far", "common"),
    ]);
    expect(asked.map(({ preferences }) => preferences.inPerson)).toEqual([true, false, false]);
  });

  it("are none when matching does not answer all that is asked", async () => {
    const { ask, asked } = matching({ "common US-CO, rare US-CO": [candidate("a", "common")] });
    const silent: AskCandidates = async (question) => (asked.length > 0 ? undefined : ask(question));
    expect(await gatherCandidates(silent, profile, "PLACE")).toBeUndefined();
  });
});
