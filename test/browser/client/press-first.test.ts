import { describe, expect, it } from "@jest/globals";
import type { HeldNeed, HeldWork } from "../../../web/client/work/handed-work.ts";
import { pressFirst, pressingOf, requestsOf } from "../../../web/client/work/press-first.ts";
import type { WorkItem } from "../../../web/client/work/work-item.ts";

function need(id: string, changes: Partial<HeldNeed> = {}): HeldNeed {
  return { id, reference: `words-${id}`, status: "OPEN", urgency: "CAN_WAIT", postedAt: null, issues: [], ...changes };
}

function item(changes: Partial<WorkItem>): WorkItem {
  const about = { kind: "NEED", side: "ME", subject: "a", step: "LOOK_FURTHER", urgency: "SOON" } as const;
  return {
    ...about,
    since: null,
    until: null,
    reference: null,
    responder: null,
    dueOn: null,
    organization: null,
    ...changes,
  };
}

function held(needs: HeldNeed[], items: WorkItem[]): Pick<HeldWork, "heldNeeds" | "work"> {
  return {
    heldNeeds: { edges: needs.map((node) => ({ node })), pageInfo: { hasNextPage: false } },
    work: { edges: items.map((node) => ({ node })) },
  };
}

function issueDue(on: string): HeldNeed["issues"][number] {
  const place = { code: "US-CO", name: "Colorado" };
  return {
    id: on,
    issue: { code: "family-custody", name: "Custody" },
    jurisdiction: place,
    due: { on, kind: "HEARING" },
  };
}

const offer = item({
  kind: "INTRODUCTION",
  subject: "i1",
  step: "ANSWER_OFFER",
  reference: "words-c",
  until: "2031-05-20T17:00:00Z",
});

describe("the needs that somebody looks after", () => {
  it("stand in the order in which they press: what waits of them first, also of their requests", () => {
    const needs = [need("a"), need("b"), need("c"), need("d", { urgency: "EMERGENCY" })];
    const order = pressFirst(held(needs, [offer, item({ subject: "b" })]));
    expect(order.map((one) => [one.need.id, one.item?.step])).toEqual([
      ["c", "ANSWER_OFFER"],
      ["b", "LOOK_FURTHER"],
      ["d", undefined],
      ["a", undefined],
    ]);
  });

  it("of which nothing waits stand by how soon help is needed, then by their next date; what has gone by is none", () => {
    const dated = (id: string, ...days: string[]) => need(id, { issues: days.map((on) => issueDue(on)) });
    const needs = [
      dated("none"),
      dated("gone", "2031-05-01"),
      dated("late", "2031-07-01"),
      dated("soon", "2031-05-01", "2031-06-01"),
    ];
    const order = pressFirst(held(needs, []), new Date("2031-05-20T12:00:00Z"));
    expect(order.map((one) => one.need.id)).toEqual(["soon", "late", "none", "gone"]);
  });

  it("are told apart from requests of others, and from what can wait", () => {
    const request = item({ kind: "INBOX_ITEM", subject: "x", step: "ANSWER_REQUEST" });
    const work = held([], [offer, request, item({ side: "OTHERS", until: "2031-05-20T17:00:00Z" })]);
    expect(requestsOf(work)).toEqual([request]);
    expect(pressingOf(work)).toEqual([offer]);
  });

  it("are nothing where nothing is told", () => {
    expect(pressFirst({ heldNeeds: null, work: null })).toEqual([]);
    expect(pressingOf({ work: null })).toEqual([]);
  });
});
