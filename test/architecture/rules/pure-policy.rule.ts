import { isTest } from "../source/source-file.ts";
import { isIdentifier } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

/** Policies and criteria compute from what they are given: nothing to wait for. */
export const purePolicy: SyntaxRule = {
  name: "pure-policy",
  appliesTo: (path) => !isTest(path) && (path.endsWith(".policy.ts") || /(^|\/)criteria\//.test(path)),
  remarks: ({ nodes, lineAt }) =>
    nodes
      .filter((node) => node.async === true || node.type === "AwaitExpression" || isIdentifier(node, "Promise"))
      .map(({ span }) => ({ line: lineAt(span.start), message: "something to wait for; a policy only computes" })),
};
