import { describe, expect, it } from "@jest/globals";
import { groupFitting } from "../../../web/client/update/group-fitting.ts";

const romania = { code: "RO", name: "Romania" };
const fits = (id: string, change: { home?: string; urgency?: "SOON" | "EMERGENCY"; issue?: string } = {}) => ({
  fitting: {
    id,
    urgency: change.urgency ?? ("SOON" as const),
    home: { id: change.home ?? "bucharest", name: "" },
    responder: { id, name: id },
    issues: [{ issue: { code: change.issue ?? "status-asylum", name: "" }, jurisdiction: romania }],
  },
});

describe("a need that fits several responders", () => {
  it("is one line, and whatever reads otherwise is another", () => {
    const others = [{ home: "manila" }, { urgency: "EMERGENCY" }, { issue: "record-clear" }] as const;
    const groups = groupFitting([fits("1"), fits("2"), ...others.map((change, at) => fits(`other ${at}`, change))]);
    expect(groups.map((group) => group.map(({ fitting }) => fitting.id))).toEqual([
      ["1", "2"],
      ["other 0"],
      ["other 1"],
      ["other 2"],
    ]);
  });
});
