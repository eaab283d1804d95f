import { describe, expect, it } from "@jest/globals";
import type { HeldInboxItem } from "./held-inbox.store.ts";
import type { HeldIntroduction } from "./held-introductions.store.ts";
import type { HeldNeed } from "./held-needs.store.ts";
import { orderWork, workAfter, workKey } from "./order-work.ts";
import type { WorkItem } from "./work-item.ts";
import { workOfInboxItem, workOfIntroduction, workOfNeed } from "./work-of.ts";

const monday = "2026-11-23T10:00:00.000Z";
const friday = "2026-11-27T10:00:00.000Z";

const held: HeldNeed = {
  ...{ id: "colorado~1", reference: "maple-chisel-drizzle", status: "OPEN", urgency: "SOON", changedAt: monday },
  ...{ unmet: 0, live: 0, search: { isTold: false, isHeld: false, nextAt: friday }, mustSeal: false, sealSince: null },
  ...{ issues: [], dueOn: null },
};

function turnsOf(change: Partial<HeldNeed>): string[] {
  return workOfNeed({ ...held, ...change }).map(({ step, side }) => `${step} ${side}`);
}

describe("what waits of a need", () => {
  it.each<[string, Partial<HeldNeed>, string[]]>([
    ["is asked for by itself", {}, ["AWAIT_ANSWERS OTHERS"]],
    ["is a draft", { status: "DRAFT" }, ["FINISH_DRAFT ME"]],
    ["has answers from nobody", { search: { isTold: true, isHeld: false, nextAt: friday } }, ["LOOK_FURTHER ME"]],
    ["is nobody's yet", { search: { isTold: false, isHeld: true, nextAt: friday } }, ["CHOOSE_WHOM_TO_ASK ME"]],
    ["is looked for by nobody", { search: null }, ["LOOK_FURTHER ME"]],
    ["is unmet in part that nobody is asked about, whatever else goes on", { unmet: 1, live: 2 }, ["LOOK_FURTHER ME"]],
    ["is spoken of in an introduction", { live: 1 }, []],
    ["is in good hands", { status: "MATCHED" }, []],
    ["must be sealed anew", { status: "MATCHED", mustSeal: true }, ["SEAL_ANEW ME"]],
  ])("that %s", (_, change, turns) => {
    expect(turnsOf(change)).toEqual(turns);
  });
});

describe("what waits of an introduction", () => {
  const introduction: Omit<HeldIntroduction, "state"> = {
    ...{ id: "colorado~2", conflict: null, answerBy: friday, since: monday, askedUs: null, askedThem: null },
    ...{ urgency: "SOON", reference: "maple-chisel-drizzle", issues: [], organization: "bucharest" },
  };
  const told = (change: Partial<HeldIntroduction>) =>
    workOfIntroduction({ ...introduction, state: "OFFERED", ...change }).map(({ step, side }) => `${step} ${side}`);

  it("is its next step, and every open question, each for whose turn it is", () => {
    expect(told({})).toEqual(["ANSWER_OFFER ME"]);
    expect(told({ state: "REQUESTED", askedUs: monday })).toEqual(["ANSWER_REQUEST OTHERS", "ANSWER_QUESTION ME"]);
    expect(told({ state: "ACCEPTED", askedThem: monday })).toEqual(["ANSWER_QUESTION OTHERS"]);
    expect(told({ state: "ACCEPTED" })).toEqual([]);
  });

  const item: HeldInboxItem = {
    ...{
      id: "colorado~3",
      introduction: "kathmandu~3",
      home: "kathmandu",
      responder: "Ines Duarte",
      state: "CONFLICT_CHECK",
      urgency: "SOON",
    },
    ...{ nextStep: null, nextSide: null, answerBy: friday, updatedAt: monday, isKeeper: true, isChecker: false },
  };
  const toldElsewhere = (change: Partial<HeldInboxItem>) =>
    workOfInboxItem({ ...item, ...change }).map(({ kind, step, side }) => `${kind} ${step} ${side}`);

  it("is what its home says of it, where somebody else holds it, and else what its state tells", () => {
    expect(toldElsewhere({})).toEqual(["INBOX_ITEM CHECK_CONFLICT ME"]);
    expect(toldElsewhere({ nextStep: "SEAL_NAMES", nextSide: "HOME" })).toEqual(["INBOX_ITEM SEAL_NAMES OTHERS"]);
    expect(toldElsewhere({ state: "DECLINED" })).toEqual([]);
  });

  it("is with checkers while they look at names, and with coordinators while there is none", () => {
    const names = { nextStep: "CHECK_NAMES", nextSide: "OTHER" } as const;
    expect(toldElsewhere(names)).toEqual(["INBOX_ITEM CHECK_NAMES OTHERS"]);
    expect(toldElsewhere({ ...names, isChecker: true, isKeeper: false })).toEqual(["NAME_CHECK CHECK_NAMES ME"]);
    expect(toldElsewhere({ nextStep: "NAME_CHECKER", nextSide: "OTHER" })).toEqual(["INBOX_ITEM NAME_CHECKER OTHERS"]);
  });
});

describe("the order of what waits", () => {
  const item = (subject: string, change: Partial<WorkItem> = {}): WorkItem => ({
    ...{ kind: "NEED", side: "ME", subject, step: "LOOK_FURTHER", since: monday, until: null },
    ...{ urgency: "SOON", dueOn: null, issues: [], reference: null, responder: null, organization: null },
    ...change,
  });
  const items = [
    item("others, later", { side: "OTHERS", since: friday }),
    item("nobody found"),
    item("nobody found, with a date", { since: friday, dueOn: "2031-05-20" }),
    item("draft of later", { step: "FINISH_DRAFT", since: friday }),
    item("question", { step: "ANSWER_QUESTION" }),
    item("by friday", { until: friday }),
    item("emergency without a time", { urgency: "EMERGENCY" }),
    item("others, longest", { side: "OTHERS", urgency: "SOON", until: friday }),
    item("by monday", { until: monday }),
    item("emergency", { urgency: "EMERGENCY", until: friday }),
  ];

  it("is emergencies, what is awaited soonest, what waits longest, what nobody was found for; then what others have had longest", () => {
    expect(orderWork(items).map(({ subject }) => subject)).toEqual([
      "emergency",
      "emergency without a time",
      "by monday",
      "by friday",
      "question",
      "draft of later",
      "nobody found, with a date",
      "nobody found",
      "others, longest",
      "others, later",
    ]);
  });

  it("goes on after a place, also when what stood there is gone", () => {
    const [, , third] = orderWork(items);
    const rest = workAfter(orderWork(items.filter((one) => one !== third)), third && workKey(third));
    expect(rest.map(({ subject }) => subject)).toEqual([
      "by friday",
      "question",
      "draft of later",
      "nobody found, with a date",
      "nobody found",
      "others, longest",
      "others, later",
    ]);
  });
});
