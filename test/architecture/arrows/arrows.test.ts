import { describe, expect, it } from "@jest/globals";
import { arrowNames, cruiseTree } from "./cruise-tree.ts";
import { withPlantedTree } from "./plant-tree.ts";
import { healthyTree, plantedViolations } from "./planted-violations.ts";

describe("the arrows", () => {
  it.each(plantedViolations)("$rule: notices when $how", async ({ rule, files }) => {
    const findings = await withPlantedTree(files, cruiseTree);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
  });

  it("let everything else pass", async () => {
    expect(await withPlantedTree(healthyTree, cruiseTree)).toEqual([]);
  });

  it("each have a planted violation", async () => {
    expect(new Set(plantedViolations.map(({ rule }) => rule))).toEqual(new Set(await arrowNames()));
  });
});
