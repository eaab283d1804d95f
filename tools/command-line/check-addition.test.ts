import { describe, expect, it } from "@jest/globals";
import { planOrganization } from "../constellation/organization-plan.ts";
import { checkAddition } from "./check-addition.ts";

const status = { organizations: [planOrganization({ id: "alder", name: "Alder", kind: "OTHER", country: "RO" })] };
const right = { id: "lima", country: "PE", hostedBy: "alder", kind: "OTHER", jurisdictions: undefined };

describe("an organization to be added", () => {
  it("passes when everything is right", () => {
    expect(checkAddition(right, status)).toEqual([]);
  });

  it("is never hosted by the centre", () => {
    expect(checkAddition({ ...right, hostedBy: "centre" }, status)).toEqual([
      expect.stringContaining("the centre hosts nobody"),
    ]);
  });

  it("is told everything that is wrong at once", () => {
    const words = { id: "Lima!", country: "XX", hostedBy: "nobody", kind: "CLUB", jurisdictions: ["QQ"] };
    const problems = checkAddition(words, status);
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      expect.stringContaining("Lima!"),
      "--country",
      "--hosted-by",
      "--kind",
      "--scope",
    ]);
  });

  it("takes no name that is taken", () => {
    expect(checkAddition({ ...right, id: "alder" }, status)).toHaveLength(1);
    expect(checkAddition({ ...right, id: "gateway" }, status)).toHaveLength(1);
  });
});
