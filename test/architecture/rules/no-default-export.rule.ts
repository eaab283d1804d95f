import { ofType } from "../source/syntax-node.ts";
import type { SyntaxRule } from "./source-rule.ts";

const isConfiguration = /\.(config|setup|teardown|sequencer|reporter)\.(mjs|ts)$|^\.dependency-cruiser\.mjs$/;

/** Style 2. Tools that look for a default export in a file of their own get one. */
export const noDefaultExport: SyntaxRule = {
  name: "no-default-export",
  appliesTo: (path) => !isConfiguration.test(path),
  remarks: ({ nodes, lineAt }) =>
    ofType(nodes, "ExportDefaultDeclaration", "ExportDefaultExpression", "TsExportAssignment").map(({ span }) => ({
      line: lineAt(span.start),
      message: "a default export; name it",
    })),
};
