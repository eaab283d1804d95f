import { describe, expect, it } from "@jest/globals";
import { type DueWork, dueWithin } from "../../../web/client/reachability/due-within.ts";

type Item = NonNullable<DueWork["work"]>["edges"][number]["node"];
type Need = NonNullable<DueWork["heldNeeds"]>["edges"][number]["node"];

const days = { from: "2031-05-20T00:00:00Z", until: "2031-05-24T00:00:00Z" };

function item(subject: string, until: string | null, reference: string | null = null): { node: Item } {
  const plain = { side: "ME", since: null, urgency: "SOON", responder: null, organization: null, dueOn: null } as const;
  return { node: { ...plain, kind: "INTRODUCTION", subject, step: "TAKE_ON", until, reference } };
}

function need(id: string, dueOn: string | null): { node: Need } {
  const issue = { code: "family-custody", name: "Custody" };
  const due = dueOn === null ? null : { on: dueOn, kind: "HEARING" as const };
  return { node: { id, reference: `words of ${id}`, issues: [{ id: `${id}.1`, issue, jurisdiction: place, due }] } };
}

const place = { code: "US-CO", name: "Colorado" };
const work = (edges: { node: Item }[]) => ({ edges });

describe("what falls due while somebody is away", () => {
  it("is what waits until a moment of these days, the first first, and nothing before or after", () => {
    const edges = [
      item("after", "2031-05-24T00:00:00Z"),
      item("last", "2031-05-23T23:00:00Z"),
      item("first", "2031-05-20T00:00:00Z"),
      item("before", "2031-05-19T23:59:59Z"),
      item("ever", null),
    ];
    const due = dueWithin({ work: work(edges), heldNeeds: { edges: [] } }, days);
    expect(due.map((one) => one.kind === "work" && one.item.subject)).toEqual(["first", "last"]);
  });

  it("is a date of a need among them, a whole day", () => {
    const needs = [need("a", "2031-05-23"), need("b", "2031-05-25"), need("c", null)];
    const due = dueWithin({ work: work([]), heldNeeds: { edges: needs } }, days);
    expect(due).toMatchObject([{ kind: "date", need: "a", issue: { due: { kind: "HEARING" } } }]);
  });

  it("names the need that could be handed over, where one looks after it", () => {
    const edges = [item("i1", "2031-05-21T00:00:00Z", "words of a"), item("i2", "2031-05-22T00:00:00Z")];
    const due = dueWithin({ work: work(edges), heldNeeds: { edges: [need("a", null)] } }, days);
    expect(due.map((one) => one.need)).toEqual(["a", undefined]);
  });

  it("is nothing where nothing is read", () => {
    expect(dueWithin({ work: null, heldNeeds: null }, days)).toEqual([]);
  });
});
