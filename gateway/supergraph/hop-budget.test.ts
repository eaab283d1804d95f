import type { PlanNode } from "@apollo/query-planner";
import { describe, expect, it } from "@jest/globals";
import { type DocumentNode, OperationTypeNode, parse } from "graphql";
import { HopBudget, hopTimeoutMs } from "./hop-budget.ts";

function fetchOf(serviceName: string, document: DocumentNode): PlanNode {
  const operation = { operation: "{ a }", operationName: undefined, operationKind: OperationTypeNode.QUERY };
  return { kind: "Fetch", serviceName, ...operation, operationDocumentNode: document };
}

describe("a hop's share of the deadline", () => {
  it("is all that is left for the last hop, less the gateway's own work", () => {
    expect(hopTimeoutMs({ leftMs: 2_000, hops: 1 })).toBe(1_900);
  });

  it("leaves every later hop what it can count on", () => {
    expect(hopTimeoutMs({ leftMs: 2_000, hops: 3 })).toBe(1_100);
    expect(hopTimeoutMs({ leftMs: 2_000 - 1_100, hops: 2 })).toBe(400);
    expect(hopTimeoutMs({ leftMs: 2_000 - 1_100 - 400, hops: 1 })).toBe(400);
  });

  it("is an equal part when there are many", () => {
    expect(hopTimeoutMs({ leftMs: 2_100, hops: 10 })).toBe(200);
  });

  it("is never nothing", () => {
    expect(hopTimeoutMs({ leftMs: -1_000, hops: 2 })).toBe(50);
  });
});

describe("the hops that begin with a fetch", () => {
  const [home, matching, responders, names, other] = [1, 2, 3, 4, 5].map(() => parse("{ a }"));

  it("are counted along the longest way, without the commons in our own process", () => {
    if (!home || !matching || !responders || !names || !other) throw new Error("five documents");
    const budget = new HopBudget((service) => service !== "commons");
    const long: PlanNode = {
      kind: "Sequence",
      nodes: [
        fetchOf("partners", home),
        { kind: "Flatten", path: ["need"], node: fetchOf("matching", matching) },
        { kind: "Flatten", path: ["need", "@"], node: fetchOf("partners", responders) },
      ],
    };
    const after: PlanNode = { kind: "Condition", condition: "yes", ifClause: fetchOf("commons", names) };
    budget.learn({
      kind: "QueryPlan",
      node: { kind: "Sequence", nodes: [{ kind: "Parallel", nodes: [long, fetchOf("directory", other)] }, after] },
    });
    expect([home, matching, responders, names, other].map((one) => budget.hopsFrom(one))).toEqual([3, 2, 1, 1, 1]);
  });

  it("are one for a fetch of no known plan", () => {
    expect(new HopBudget(() => true).hopsFrom(undefined)).toBe(1);
  });
});
