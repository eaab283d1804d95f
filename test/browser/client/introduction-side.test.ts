import { describe, expect, it } from "@jest/globals";
import {
  acrossFrom,
  answersFor,
  colleagueIn,
  isWorker,
  newsOf,
  saidFor,
  standingIn,
  unseenSince,
  waitingIn,
  workersOf,
} from "../../../web/client/introduction/introduction-side.ts";
import { openQuestions } from "../../../web/client/introduction/open-questions.ts";
import { fromInbox, fromNeed, sideAskedFor } from "../../../web/client/introduction/side-way.ts";
import { workPlace } from "../../../web/client/work/work-item.ts";

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

  it("is begun from where somebody came: from the need at the side that asks, from what was asked at the other", () => {
    const at = (search: Readonly<Record<string, string>>) => sideAskedFor(new URLSearchParams(search));
    expect([at(fromNeed), at(fromInbox), at({}), at({ side: "left" })]).toEqual([
      "HOME",
      "OTHER",
      undefined,
      undefined,
    ]);
    const { to, search } = workPlace({ kind: "INTRODUCTION", step: "CHECK_CONFLICT", subject: "colorado~1" });
    expect([to, at(search)]).toEqual([{ screen: "introduction", id: "colorado~1" }, "HOME"]);
    const asked = workPlace({ kind: "INBOX_ITEM", step: "CHECK_CONFLICT", subject: "colorado~1" });
    expect(at(asked.search)).toBe("OTHER");
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

describe("whom a side waits for", () => {
  const between = (home: string) => ({
    organization: { id: "colorado", name: "Front Range" },
    responder: { id: "colorado~r", name: "Beatriz", awayFrom: null, awayUntil: null },
    need: { organization: { id: home, name: home === "colorado" ? "Front Range" : "Sahayatra" } },
    homeContact: { name: "Anita", title: null, email: null, phone: null, timeZone: "Asia/Kathmandu", hours: [] },
  });

  it("is the other organization", () => {
    expect(acrossFrom(between("kathmandu"), "HOME")).toBe("Front Range");
    expect(acrossFrom(between("kathmandu"), "OTHER")).toBe("Sahayatra");
  });

  it("is a colleague by name where an organization asks its own", () => {
    expect(acrossFrom(between("colorado"), "HOME")).toBe("Beatriz");
    expect(acrossFrom(between("colorado"), "OTHER")).toBe("Anita");
    expect(acrossFrom({ ...between("colorado"), homeContact: null }, "OTHER")).toBe("Front Range");
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

describe("who works on what is taken on", () => {
  const taken = {
    organization: { name: "Front Range" },
    need: { organization: { name: "Front Range" } },
    responder: { name: "Noor" },
    homeContact: { name: "Anita" },
    responderContact: { name: "A lawyer" },
    people: [
      { id: "colorado~anita", name: "Anita", side: "HOME" as const },
      { id: "colorado~desk", name: "A desk", side: "HOME" as const },
      { id: "colorado~desk", name: "A desk", side: "OTHER" as const },
      { id: "colorado~lawyer", name: "A lawyer", side: "OTHER" as const },
      { id: "colorado~noor", name: "Noor", side: "OTHER" as const },
    ],
  };
  const areWorkers = (one: Parameters<typeof isWorker>[0], ...people: string[]) =>
    people.map((id) => isWorker(one, `colorado~${id}`));

  it("are whoever looks after the need, the responder, and whoever answers for them; nobody else", () => {
    expect(areWorkers(taken, "anita", "lawyer", "noor")).toEqual([true, true, true]);
    expect(areWorkers(taken, "desk", "clerk")).toEqual([false, false]);
    expect(workersOf(taken)).toEqual(["Anita", "Noor"]);
  });

  it("are all who take part of a side that has not said who answers, and are told by its organization", () => {
    const unsaid = { ...taken, homeContact: null, responderContact: null, responder: null };
    expect(areWorkers(unsaid, "anita", "desk", "lawyer", "clerk")).toEqual([true, true, true, false]);
    expect(workersOf(unsaid)).toEqual(["Front Range", "Front Range"]);
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

describe("what a side can ask", () => {
  const issue = (code: string, kind?: string) => ({ issue: { code }, due: kind === undefined ? null : { kind } });
  const nothing = { questions: [], issues: [issue("family-divorce")], need: null };

  it("is what only the other side knows", () => {
    expect(openQuestions(nothing, "HOME")).toEqual(["FREE_OF_CHARGE", "MEETING_IN_PERSON"]);
    expect(openQuestions(nothing, "OTHER")).toHaveLength(8);
  });

  it("is not what it has asked before", () => {
    const questions = [{ question: "FREE_OF_CHARGE", askedBy: "HOME" } as const];
    expect(openQuestions({ ...nothing, questions }, "HOME")).toEqual(["MEETING_IN_PERSON"]);
    expect(openQuestions({ ...nothing, questions }, "OTHER")).toHaveLength(8);
  });

  it("is not what the page answers: in which languages one talks, when a hearing is, that there are children", () => {
    const open = openQuestions({ ...nothing, need: { languages: ["ne"] } }, "OTHER");
    expect(open).not.toContain("INTERPRETER_NEEDED");
    expect(openQuestions({ ...nothing, issues: [issue("work-wages", "HEARING")] }, "OTHER")).not.toContain(
      "HEARING_DATE_KNOWN",
    );
    expect(openQuestions({ ...nothing, issues: [issue("family-custody")] }, "OTHER")).not.toContain(
      "CHILDREN_INVOLVED",
    );
    expect(openQuestions({ ...nothing, issues: [issue("family-divorce", "OTHER")] }, "OTHER")).toContain(
      "HEARING_DATE_KNOWN",
    );
  });
});

describe("since when the other side has not looked", () => {
  const at = (hour: number) => `2031-05-20T${String(hour).padStart(2, "0")}:00:00Z`;
  const step = (side: "HOME" | "OTHER", hour: number, seen?: number) => ({
    ...{ side, at: at(hour), seenAt: seen === undefined ? null : at(seen) },
  });
  const later = new Date(at(9));

  it("is the first of one's own steps that it has not seen, said once for all of them", () => {
    const steps = [step("OTHER", 1, 2), step("OTHER", 3), step("HOME", 4), step("OTHER", 5)];
    expect(unseenSince(steps, "OTHER", later)).toBe(at(3));
    expect(unseenSince(steps, "HOME", later)).toBe(at(4));
  });

  it("is not said where it has seen all, or nothing was done", () => {
    expect(unseenSince([step("OTHER", 1, 2), step("HOME", 3)], "OTHER", later)).toBeUndefined();
    expect(unseenSince([], "HOME", later)).toBeUndefined();
  });

  it("is not said before an hour has passed", () => {
    expect(unseenSince([step("HOME", 8)], "HOME", new Date("2031-05-20T08:59:59Z"))).toBeUndefined();
    expect(unseenSince([step("HOME", 8)], "HOME", later)).toBe(at(8));
  });
});
