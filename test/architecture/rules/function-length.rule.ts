import { isIdentifier, isRecord, listOf, ofType, type SyntaxNode } from "../source/syntax-node.ts";
import { isGenerated } from "./file-length.rule.ts";
import { beginningOf, functionsIn } from "./functions-in.ts";
import type { SyntaxRule } from "./source-rule.ts";

const maxLines = 40;

/** `describe` and `describe.each(…)`: the callback is a chapter of tests, not a function. */
function isDescribe(callee: unknown): boolean {
  if (!isRecord(callee)) return false;
  return isIdentifier(callee, "describe") || isDescribe(callee.object) || isDescribe(callee.callee);
}

function chaptersIn(nodes: readonly SyntaxNode[]): ReadonlySet<unknown> {
  const calls = ofType(nodes, "CallExpression").filter(({ callee }) => isDescribe(callee));
  return new Set(
    calls.flatMap((call) => listOf(call.arguments)).map((argument) => isRecord(argument) && argument.expression),
  );
}

export const functionLength: SyntaxRule = {
  name: "function-length",
  appliesTo: (path) => !isGenerated(path),
  remarks: ({ nodes, lineAt }) => {
    const chapters = chaptersIn(nodes);
    return functionsIn(nodes)
      .filter((node) => !chapters.has(node))
      .map((node) => ({ line: lineAt(beginningOf(node)), end: lineAt(node.span.end - 1) }))
      .filter(({ line, end }) => end - line + 1 > maxLines)
      .map(({ line, end }) => ({ line, message: `a function of ${end - line + 1} lines; at most ${maxLines}` }));
  },
};
