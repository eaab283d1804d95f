import { ofType } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

/** Style 11. */
export const noAny: SyntaxRule = {
  name: "no-any",
  appliesTo: () => true,
  remarks: ({ nodes, lineAt }) =>
    ofType(nodes, "TsKeywordType")
      .filter(({ kind }) => kind === "any")
      .map(({ span }) => ({ line: lineAt(span.start), message: "`any`; say `unknown` and parse it" })),
};
