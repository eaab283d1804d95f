import { ofType } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

/** Style 11: no `as` but `as const`, and no `!`. */
export const noAssertion: SyntaxRule = {
  name: "no-assertion",
  appliesTo: () => true,
  remarks: ({ nodes, lineAt }) =>
    ofType(nodes, "TsAsExpression", "TsTypeAssertion", "TsNonNullExpression").map(({ type, span }) => ({
      line: lineAt(span.start),
      message: `${type === "TsNonNullExpression" ? "`!`" : "`as`"}; parse at the border or write a type predicate`,
    })),
};
