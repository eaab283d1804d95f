import { isRecord, listOf, ofType, type SyntaxNode } from "../source/syntax-node.ts";
import { beginningOf, functionsIn } from "./functions-in.ts";
import type { SyntaxRule } from "./source-rule.ts";

const maxParameters = 3;

/** A decorated parameter is a GraphQL argument: the schema decides how many there are. */
function isPlain(parameter: unknown): boolean {
  return isRecord(parameter) && listOf(parameter.decorators).length === 0;
}

/** A function written where it is passed: who calls it decides how much it is given. */
function callbacksIn(nodes: readonly SyntaxNode[]): ReadonlySet<unknown> {
  const passed = ofType(nodes, "CallExpression", "NewExpression").flatMap((call) => listOf(call.arguments));
  return new Set(passed.map((argument) => isRecord(argument) && argument.expression));
}

/** Style 6. */
export const parameterCount: SyntaxRule = {
  name: "parameter-count",
  appliesTo: () => true,
  remarks: ({ nodes, lineAt }) => {
    const callbacks = callbacksIn(nodes);
    return functionsIn(nodes)
      .filter((node) => !callbacks.has(node))
      .map((node) => ({ node, count: listOf(node.params).filter(isPlain).length }))
      .filter(({ count }) => count > maxParameters)
      .map(({ node, count }) => ({
        line: lineAt(beginningOf(node)),
        message: `${count} parameters; at most ${maxParameters}, then one object`,
      }));
  },
};
