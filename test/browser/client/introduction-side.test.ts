import { describe, expect, it } from "@jest/globals";
import { homeHandOver, otherHandOver } from "../../../web/client/introduction/hand-over.ts";
import {
  answersFor,
  newsOf,
  saidFor,
  sideOf,
  unseenSince,
  waitingIn,
} from "../../../web/client/introduction/introduction-side.ts";

const asked = (nextSide: "HOME" | "OTHER") => ({
  id: "colorado~1",
  nextSide,
  people: [{ id: "colorado~lawyer", name: "A lawyer", side: "OTHER" as const }],
});
const lawyer = { person: "colorado~lawyer", organization: "colorado", roles: ["RESPONDER"] };

describe("the side on which somebody looks at an introduction", () => {
  it("is the home's for people of the organization that its id names, and the other for everybody else", () => {
    expect(sideOf(asked("OTHER"), { ...lawyer, person: "colorado~advocate", roles: ["ADVOCATE"] })).toBe("HOME");
    expect(sideOf(asked("HOME"), { ...lawyer, person: "manila~lawyer", organization: "manila" })).toBe("OTHER");
  });

  it("is the other one for whoever is asked by their own organization", () => {
    expect(sideOf(asked("OTHER"), lawyer)).toBe("OTHER");
    expect(sideOf(asked("HOME"), lawyer)).toBe("OTHER");
  });

  it("is that of whose turn it is for somebody who works on needs and is asked as well", () => {
    const both = { ...lawyer, roles: ["COORDINATOR", "RESPONDER"] };
    expect(sideOf(asked("OTHER"), both)).toBe("OTHER");
    expect(sideOf(asked("HOME"), both)).toBe("HOME");
  });
});

describe("for whom somebody answers", () => {
  const between = (responder: string) => ({ ...asked("OTHER"), responder: { name: responder } });

  it("is the responder whom they look after, and nobody for the responder themself", () => {
    expect(answersFor(between("Florina Dumitru"), "colorado~lawyer")).toBe("Florina Dumitru");
    expect(answersFor(between("a Lawyer"), "colorado~lawyer")).toBeUndefined();
  });

  it("is nobody for whoever does not act for the responder, or where no responder is named any more", () => {
    expect(answersFor(between("Florina Dumitru"), "colorado~clerk")).toBeUndefined();
    expect(answersFor({ ...asked("OTHER"), responder: null }, "colorado~lawyer")).toBeUndefined();
  });

  it("stays in the record with the name of who answered; where that is not said, nothing is guessed", () => {
    expect(saidFor("Radu", "Florina Dumitru")).toBe("Florina Dumitru");
    expect(saidFor(null, "Florina Dumitru")).toBeUndefined();
  });
});

describe("what a side has not seen", () => {
  const step = (side: "HOME" | "OTHER", seenAt: string | null = null) => ({ side, seenAt });
  const seenBy = (side: "HOME" | "OTHER", ...steps: ReturnType<typeof step>[]) => ({ introduction: { steps }, side });
  const advocate = { roles: ["ADVOCATE"] };

  it("is told with as many lines as stand on the page, where one is the other side's and new", () => {
    expect(newsOf(seenBy("HOME", step("HOME"), step("OTHER")), advocate)).toBe(2);
    expect(newsOf(seenBy("OTHER", step("HOME"), step("OTHER")), { roles: [] })).toBe(2);
  });

  it("is nothing where all is seen or one's own, and nothing that a colleague can see for those who work on needs", () => {
    expect(newsOf(seenBy("HOME", step("HOME"), step("OTHER", "2031-05-20T10:00:00Z")), advocate)).toBeUndefined();
    expect(newsOf(seenBy("HOME", step("OTHER")), { roles: ["RESPONDER"] })).toBeUndefined();
  });

  it("is counted of questions and notes, besides one's own", () => {
    const question = (askedBy: "HOME" | "OTHER", answer: "YES" | null = null) => ({ askedBy, answer });
    const note = (sender: string, person: string, seenAt: string | null = null) => ({
      sender,
      readers: [{ person, seenAt }],
    });
    const questions = [question("OTHER"), question("OTHER", "YES"), question("HOME")];
    const notes = [note("b", "a"), note("b", "a", "2031-05-20T10:00:00Z"), note("a", "a"), note("b", "c")];
    expect(waitingIn({ introduction: { questions, notes }, side: "HOME" }, "a")).toEqual({ questions: 1, notes: 1 });
  });
});

describe("since when the other side has not looked", () => {
  const step = (side: "HOME" | "OTHER", at: string, seenAt: string | null = null) => ({ side, at, seenAt });

  it("is the first of one's own steps that it has not seen, said once for all of them", () => {
    const steps = [step("OTHER", "1", "2"), step("OTHER", "3"), step("HOME", "4"), step("OTHER", "5")];
    expect(unseenSince(steps, "OTHER")).toBe("3");
    expect(unseenSince(steps, "HOME")).toBe("4");
  });

  it("is not said where it has seen all, or nothing was done", () => {
    expect(unseenSince([step("OTHER", "1", "2"), step("HOME", "3")], "OTHER")).toBeUndefined();
    expect(unseenSince([], "HOME")).toBeUndefined();
  });
});

describe("what comes next while both work together", () => {
  const people = [{ id: "colorado~lawyer", name: "A lawyer", side: "OTHER" as const }];
  const opened = { reader: "colorado~lawyer", kind: "OPENED" as const, at: "2031-05-20T10:00:00Z" };
  const sealed = (readers: string[], receipts: (typeof opened)[] = []) => ({
    ...{ section: "FAMILY" as const, readers, receipts, mustBeSealedAnew: false },
  });

  it("is a yes at the home, then something sealed under it", () => {
    expect(homeHandOver([], { people }, false)).toBe("ALLOW");
    expect(homeHandOver([sealed(["kathmandu~1"])], { people }, true)).toBe("SEAL");
    expect(homeHandOver([sealed(["colorado~lawyer"])], { people }, true)).toBe("DONE");
    expect(homeHandOver([{ ...sealed(["colorado~lawyer"]), mustBeSealedAnew: true }], { people }, true)).toBe("SEAL");
  });

  it("is keys for whoever was introduced, then what was sealed for them", () => {
    expect(otherHandOver([], "colorado~lawyer", false)).toBe("MAKE_KEYS");
    expect(otherHandOver([], "colorado~lawyer", true)).toBe("WAIT");
    expect(otherHandOver([sealed(["colorado~lawyer"])], "colorado~lawyer", true)).toBe("OPEN");
    expect(otherHandOver([sealed(["colorado~lawyer"], [opened])], "colorado~lawyer", true)).toBe("DONE");
    expect(otherHandOver([sealed(["colorado~lawyer"], [opened])], "colorado~colleague", true)).toBe("OPEN");
  });
});
