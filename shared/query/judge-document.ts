import { type DocumentNode, GraphQLError, type OperationDefinitionNode, parse } from "graphql";
import type { SelectionMeasurer } from "#shared/query/measure-selection.ts";
import type { QueryLimits } from "#shared/query/query-limits.ts";

/**
 * Undefined for what is not GraphQL. The parser stops at the limit, however long the text goes on; one that goes
 * deeper than the parser's stack is too long as well.
 */
export function parseWithin(text: string, maxTokens: number): DocumentNode | "too-long" | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    return isOfLength(error) ? "too-long" : undefined;
  }
}

function isOfLength(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof GraphQLError && /Document contains more that? \d+ tokens/.test(error.message);
}

/** Whether an operation is larger than one may be, with its fragments in their places. */
export function isTooLarge(
  { selectionSet, directives: own }: OperationDefinitionNode,
  measurer: SelectionMeasurer,
  limits: QueryLimits,
): boolean {
  const { depth, width, fields, aliases, directives } = measurer.measure(selectionSet);
  return (
    depth > limits.maxDepth ||
    fields > limits.maxFields ||
    aliases > limits.maxAliases ||
    directives + (own?.length ?? 0) > limits.maxDirectives ||
    width > limits.maxRoots
  );
}
