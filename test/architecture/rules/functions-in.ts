import { isSyntaxNode, listOf, type SyntaxNode } from "../source/syntax-node.ts";

/** Functions, arrow functions, methods, accessors and constructors that have a body. */
export function functionsIn(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return nodes.filter(({ params, body }) => Array.isArray(params) && body !== null && body !== undefined);
}

/** Where a function begins: decorators, which describe it for the schema, do not count. */
export function beginningOf(node: SyntaxNode): number {
  const decoratorEnds = listOf(node.decorators)
    .filter(isSyntaxNode)
    .map(({ span }) => span.end);
  return Math.max(node.span.start, ...decoratorEnds);
}
