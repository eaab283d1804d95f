import { describe, expect, it } from "@jest/globals";
import { type Draft, emptyDraft, inputOf, wholeIssues } from "../../../web/client/need-form/draft.ts";
import { isReady, nameOf, placesSaid, stepAfter, stepNamed, stepsOf } from "../../../web/client/need-form/steps.ts";

const colorado = { id: "US-CO", name: "Colorado" };
const half = {
  key: "one",
  id: null,
  issue: { id: "family-custody", name: "Custody" },
  place: null,
  help: null,
  due: null,
};
const whole = { ...half, key: "two", place: colorado, help: "REPRESENTATION" as const };
const said: Draft = {
  ...emptyDraft,
  issues: [whole, half],
  languages: [{ id: "ne", name: "Nepali" }],
  urgency: "SOON",
};

describe("the steps of posting a need", () => {
  it("ask once for each issue, in their order", () => {
    const names = stepsOf(said).map(nameOf);
    expect(names.slice(0, 4)).toEqual(["issues", "issue-1", "issue-2", "languages"]);
    expect(names.at(-1)).toBe("check");
  });

  it("go on to what must be said; what may be left out waits at the last look", () => {
    const half = { ...said, languages: [] };
    expect(nameOf(stepAfter({ id: "issues" }, half))).toBe("issue-2");
    expect(nameOf(stepAfter({ id: "issue", at: 1 }, { ...half, issues: [whole] }))).toBe("languages");
    expect(nameOf(stepAfter({ id: "urgency" }, { ...said, issues: [whole] }))).toBe("check");
  });

  it("lead back to the last look from whatever was changed, and before it to what that left open", () => {
    const ready = { ...said, issues: [whole] };
    expect(nameOf(stepAfter({ id: "issues" }, ready))).toBe("check");
    expect(nameOf(stepAfter({ id: "audience" }, ready))).toBe("check");
    expect(nameOf(stepAfter({ id: "audience" }, said))).toBe("issue-2");
  });

  it("go on where something is left, unless the address says otherwise", () => {
    expect(nameOf(stepNamed(null, said))).toBe("issue-2");
    expect(nameOf(stepNamed("issue-9", said))).toBe("issue-2");
    expect(nameOf(stepNamed("audience", said))).toBe("audience");
    expect(nameOf(stepNamed(null, { ...said, issues: [whole] }))).toBe("check");
  });

  it("are ready when everything that must be said was said", () => {
    expect([isReady(said), isReady({ ...said, issues: [whole] })]).toEqual([false, true]);
  });

  it("offer again the places of the other issues, each once", () => {
    expect(placesSaid({ ...said, issues: [whole, whole, half] }, 2)).toEqual([colorado]);
    expect(placesSaid(said, 0)).toEqual([]);
  });

  it("tell the graph what a step said and nothing else", () => {
    expect(inputOf({ urgency: "SOON" })).toEqual({ urgency: "SOON" });
    expect(inputOf({ issues: [half] })).toEqual({ issues: [{ issue: "family-custody" }] });
    expect(inputOf({ isForEveryone: false, only: [{ id: "bucharest", name: "B" }], except: [] })).toEqual({
      audience: { everyone: false, only: ["bucharest"], except: [] },
    });
  });

  it("send an open need no issue that is half said", () => {
    expect([wholeIssues([whole])?.length, wholeIssues([whole, half])]).toEqual([1, undefined]);
  });
});
