import { describe, expect, it } from "@jest/globals";
import { fitsOf, unfitHelp } from "../../../web/client/opportunity/fit.ts";

const issue = (code: string, place: string) => ({
  help: "REPRESENTATION",
  dueMonth: null,
  issue: { code, name: code },
  jurisdiction: { code: place, name: place },
});
const language = (tag: string) => ({ tag, name: tag });
const lawyer = {
  id: "bucharest~1",
  name: "Magda Iacob",
  help: ["REPRESENTATION"],
  admissions: [{ jurisdiction: { code: "RO" } }, { jurisdiction: { code: "US-CO" } }],
  spoken: [
    { skill: "SPOKEN" as const, language: { tag: "ro" } },
    { skill: "INTERPRETER" as const, language: { tag: "ne" } },
  ],
  takes: [{ code: "divorce" }],
};
const told = (issues: ReturnType<typeof issue>[], tags: string[]) =>
  fitsOf({ issues, languages: tags.map(language), responder: lawyer }).map(({ said, names }) => [said, names]);

describe("why a need fits somebody", () => {
  it("is what their own profile says of its issue, its place and its language", () => {
    expect(told([issue("divorce", "RO")], ["ro"])).toEqual([
      ["opportunity.fit.issue", ["divorce"]],
      ["opportunity.fit.place", ["RO"]],
      ["opportunity.fit.language", ["ro"]],
    ]);
  });

  it("says what does not fit as well, each thing once", () => {
    expect(told([issue("divorce", "US"), issue("custody", "US-CO"), issue("custody", "US")], ["ne", "en"])).toEqual([
      ["opportunity.fit.issue", ["divorce"]],
      ["opportunity.unfit.issue", ["custody"]],
      ["opportunity.fit.place", ["US-CO"]],
      ["opportunity.unfit.place", ["US"]],
      ["opportunity.fit.interpreter", ["ne"]],
    ]);
    expect(told([], ["en"])).toEqual([["opportunity.unfit.language", ["en"]]]);
  });

  it("names the help that is wanted and that they do not give", () => {
    const wanted = { ...issue("divorce", "RO"), help: "EXPERT_OPINION" };
    expect(unfitHelp({ issues: [wanted, wanted], languages: [], responder: lawyer })).toEqual(["EXPERT_OPINION"]);
  });
});
