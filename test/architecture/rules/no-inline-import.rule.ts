import { ofType } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

/** The parser of the arrows does not see `import("…").Type`: such an import would pass every arrow unnoticed. */
export const noInlineImport: SyntaxRule = {
  name: "no-inline-import",
  appliesTo: (path) => path.endsWith(".ts") || path.endsWith(".tsx"),
  remarks: ({ nodes, lineAt }) =>
    ofType(nodes, "TsImportType").map(({ span }) => ({
      line: lineAt(span.start),
      message: 'a type imported inside an expression; write `import type { … } from "…"`',
    })),
};
