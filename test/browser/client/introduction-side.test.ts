import { describe, expect, it } from "@jest/globals";
import { readersNow } from "../../../web/client/case-file/need-file.ts";
import { lastSealed, sealedForReader, sealedUnder } from "../../../web/client/case-file/sealed-for-whom.ts";
import { homeHandOver, otherHandOver } from "../../../web/client/introduction/hand-over.ts";
import {
  answersFor,
  colleagueIn,
  newsOf,
  saidFor,
  standingIn,
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
    const advocate = { ...lawyer, person: "colorado~advocate", roles: ["ADVOCATE"] };
    expect(standingIn(asked("OTHER"), advocate)).toEqual({ side: "HOME", isBoth: false, mayAct: true });
    const elsewhere = { ...lawyer, organization: "manila" };
    expect(standingIn(asked("HOME"), elsewhere)).toEqual({ side: "OTHER", isBoth: false, mayAct: true });
  });

  it("is the other one for whoever is asked by their own organization", () => {
    const answering = { side: "OTHER", isBoth: false, mayAct: true };
    expect(standingIn(asked("OTHER"), lawyer)).toEqual(answering);
    expect(standingIn(asked("HOME"), lawyer)).toEqual(answering);
  });

  it("stays the other one when it is over, and nobody takes part any more: it is in their inbox still", () => {
    const over = { ...asked("HOME"), people: [] };
    expect(standingIn(over, lawyer, { isInInbox: true })).toEqual({ side: "OTHER", isBoth: false, mayAct: false });
  });

  it("is the home's for a colleague on neither side, who only looks", () => {
    const clerk = { ...lawyer, person: "colorado~clerk" };
    expect(standingIn(asked("OTHER"), clerk)).toEqual({ side: "HOME", isBoth: false, mayAct: false });
  });

  it("is that of whose turn it is for somebody who works on needs and is asked as well, or the one that they chose", () => {
    const both = { ...lawyer, roles: ["COORDINATOR", "RESPONDER"] };
    const onBoth = { isBoth: true, mayAct: true };
    expect(standingIn(asked("OTHER"), both)).toEqual({ side: "OTHER", ...onBoth });
    expect(standingIn(asked("HOME"), both)).toEqual({ side: "HOME", ...onBoth });
    expect(standingIn(asked("HOME"), both, { chosen: "OTHER" })).toEqual({ side: "OTHER", ...onBoth });
  });

  it("is told by the responder's name where an organization asks its own, and by the organization elsewhere", () => {
    const between = (id: string) => ({
      organization: { id: "colorado", name: "Front Range" },
      responder: { id: "colorado~r", name: "Beatriz", awayFrom: null, awayUntil: null },
      need: { organization: { id } },
    });
    expect(colleagueIn(between("colorado"))).toBe("Beatriz");
    expect(colleagueIn(between("kathmandu"))).toBeUndefined();
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
  const seenBy = (side: "HOME" | "OTHER", ...steps: ReturnType<typeof step>[]) => ({
    introduction: { steps },
    side,
    mayAct: true,
  });

  it("is told with as many lines as stand on the page, where one is the other side's and new", () => {
    expect(newsOf(seenBy("HOME", step("HOME"), step("OTHER")))).toBe(2);
    expect(newsOf(seenBy("OTHER", step("HOME"), step("OTHER")))).toBe(2);
  });

  it("is nothing where all is seen or one's own, and nothing that a colleague can see for those who work on needs", () => {
    expect(newsOf(seenBy("HOME", step("HOME"), step("OTHER", "2031-05-20T10:00:00Z")))).toBeUndefined();
    expect(newsOf({ ...seenBy("HOME", step("OTHER")), mayAct: false })).toBeUndefined();
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
  const opened = { reader: "colorado~lawyer", kind: "OPENED" as const, at: "2031-05-20T10:00:00Z" };
  const sealed = (readers: string[], permissionId: string | null = "yes", receipts: (typeof opened)[] = []) => ({
    ...{ readers, receipts, permissionId, mustBeSealedAnew: false },
  });
  const yes = (peopleIds: string[]) => ({ id: "yes", purpose: "CASE_FILE" as const, peopleIds });

  it("is a yes at the home, then something sealed under it", () => {
    const allowed = yes(["colorado~lawyer"]);
    expect(homeHandOver([], undefined)).toBe("ALLOW");
    expect(homeHandOver([sealed(["kathmandu~1"])], allowed)).toBe("SEAL");
    expect(homeHandOver([sealed(["colorado~lawyer"])], allowed)).toBe("DONE");
    expect(homeHandOver([{ ...sealed(["colorado~lawyer"]), mustBeSealedAnew: true }], allowed)).toBe("SEAL");
  });

  it("is not done by what was sealed for somebody else, though a colleague who answers can read that too", () => {
    const forOthers = [
      sealed(["colorado~coordinator"], null),
      sealed(["colorado~coordinator", "bucharest~1"], "other"),
    ];
    expect(homeHandOver(forOthers, yes(["colorado~lawyer"]))).toBe("SEAL");
    expect(sealedUnder(forOthers, [])).toEqual([]);
  });

  it("is keys for whoever was introduced, then what was sealed for them", () => {
    const looking = { person: "colorado~lawyer", isHouse: false, hasKeys: true, steps: [] };
    expect(otherHandOver([], { ...looking, hasKeys: false })).toBe("MAKE_KEYS");
    expect(otherHandOver([], looking)).toBe("WAIT");
    expect(otherHandOver([sealed(["colorado~lawyer"])], looking)).toBe("OPEN");
    expect(otherHandOver([sealed(["colorado~lawyer"], "yes", [opened])], looking)).toBe("DONE");
  });

  it("is nothing to open for whoever is asked by their own organization, where the file is sealed for others", () => {
    const looking = { person: "colorado~lawyer", isHouse: true, hasKeys: true, steps: [] };
    expect(otherHandOver([sealed(["colorado~coordinator", "bucharest~1"])], looking)).toBe("WAIT");
    expect(sealedForReader([sealed(["bucharest~1"])], looking)).toEqual([]);
    const over = { ...sealed(["colorado~lawyer"]), mustBeSealedAnew: true };
    expect(sealedForReader([over], looking)).toEqual([]);
    expect(sealedForReader([over], { ...looking, isHouse: false })).toEqual([over]);
  });

  it("is over once what could be opened cannot be opened any more, until something is sealed anew", () => {
    const looking = { person: "colorado~lawyer", isHouse: false, hasKeys: true, steps: [{ kind: "END_ACCESS" }] };
    expect(otherHandOver([], looking)).toBe("OVER");
    expect(otherHandOver([sealed(["colorado~lawyer"])], looking)).toBe("OPEN");
  });
});

describe("what was sealed last", () => {
  it("is told once for each section, in their order, however many pieces there are", () => {
    const piece = (section: "FAMILY" | "SAFE_CONTACT", sealedAt: string) => ({ section, sealedAt });
    const early = piece("FAMILY", "2031-05-20T10:00:00Z");
    const late = piece("FAMILY", "2031-05-21T10:00:00Z");
    const contact = piece("SAFE_CONTACT", "2031-05-19T10:00:00Z");
    expect(lastSealed([early, late, contact])).toEqual([contact, late]);
  });
});

describe("who can open a piece", () => {
  const part = (permissionId: string | null, ...readers: string[]) => ({
    ...{ section: "FAMILY" as const, piece: 1, version: 1, sealedBy: "a", sealedAt: "2031-05-20T10:00:00Z" },
    ...{ readers, receipts: [], permissionId, mustBeSealedAnew: false },
  });

  it("is nobody under a permission that was taken back", () => {
    const parts = [part(null, "colorado~1"), part("gone", "colorado~1", "bucharest~1"), part("yes", "manila~1")];
    expect(readersNow(parts, [{ id: "yes" }])).toEqual(["colorado~1", "manila~1"]);
    expect(readersNow(parts, undefined)).toEqual(["colorado~1", "bucharest~1", "manila~1"]);
  });
});
