import { describe, expect, it } from "@jest/globals";
import { mostlyNeeded } from "../../../web/client/permission/mostly-needed.ts";
import type { Named } from "../../../web/client/permission/permitted-need.ts";

type Group = Named["issues"][number]["issue"]["group"];
const issue = (group: Group, name: string) => ({ issue: { code: name, group, name } });

describe("what is mostly needed of a file", () => {
  it("goes by what somebody was asked for, each kind of issue by itself", () => {
    const issues = [issue("FAMILY", "Divorce"), issue("STATUS", "Asylum"), issue("FAMILY", "Custody")];
    expect(mostlyNeeded({ issues })).toEqual([
      { issues: ["Divorce", "Custody"], sections: ["IDENTITY", "OTHER_SIDE", "FAMILY"] },
      { issues: ["Asylum"], sections: ["IDENTITY", "OTHER_SIDE", "EVENTS", "IMMIGRATION"] },
    ]);
  });

  it("is who they are and who is against them, also where the rest differs from case to case", () => {
    expect(mostlyNeeded({ issues: [issue("HOUSING", "Eviction")] })).toEqual([
      { issues: ["Eviction"], sections: ["IDENTITY", "OTHER_SIDE"] },
    ]);
  });
});
