import { describe, expect, it } from "@jest/globals";
import { byMonth, filterOf, isNarrowed } from "../../../web/client/opportunity/opportunity-filter.ts";

const lawyer = { person: "colorado~1", roles: ["RESPONDER"] };
const coordinator = { person: "colorado~2", roles: ["COORDINATOR", "RESPONDER"] };
const read = (search: string, viewer = lawyer) => filterOf(new URLSearchParams(search), viewer);
const nothing = { state: "OPEN", group: null, responder: null, heldBy: null };

describe("what the address narrows the list to", () => {
  it("is at first what one looks after oneself, and for a coordinator everything", () => {
    expect(read("")).toEqual({ ...nothing, heldBy: lawyer.person });
    expect(read("", coordinator)).toEqual(nothing);
    expect(read("for=mine", coordinator)).toEqual({ ...nothing, heldBy: coordinator.person });
    expect(read("for=all")).toEqual(nothing);
  });

  it("is one responder, a state, a group", () => {
    const search = "for=colorado~9&state=DECLINED&group=FAMILY";
    expect(read(search)).toEqual({ state: "DECLINED", group: "FAMILY", responder: "colorado~9", heldBy: null });
  });

  it("is what can still be answered, as long as nobody chose anything else", () => {
    const isNarrowedBy = (search: string) => isNarrowed(new URLSearchParams(search));
    expect(["", "at=colorado&in=es", "state=OFFERED", "for=all", "group=FAMILY"].map(isNarrowedBy)).toEqual([
      ...[false, false, true, true, true],
    ]);
  });

  it("is nothing that the address cannot mean", () => {
    expect(read("for=all&state=LIVE&group=anything")).toEqual(nothing);
  });
});

describe("a list by month", () => {
  it("stands under the nearest month of each, in the order in which it came", () => {
    const one = (id: string, ...months: (string | null)[]) => ({
      id,
      issues: months.map((dueMonth) => ({ dueMonth })),
    });
    const list = [one("a", "2027-03", "2027-01"), one("b", "2027-01"), one("c", null, "2027-02"), one("d", null)];
    expect(byMonth(list).map(({ month, shown }) => [month, shown.map(({ id }) => id)])).toEqual([
      ["2027-01", ["a", "b"]],
      ["2027-02", ["c"]],
      [null, ["d"]],
    ]);
  });
});
