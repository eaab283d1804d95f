import { BREAK, type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, visit } from "graphql";
import { SelectionMeasurer } from "./measure-selection.ts";
import type { QueryLimits } from "./query-limits.ts";

export type QueryVerdict =
  | { ok: true; operations: readonly { name: string | undefined; isSubscription: boolean }[] }
  /** Not GraphQL: whoever answers it says where. */
  | { ok: true; operations: undefined }
  | { ok: false; code: "QUERY_TOO_COSTLY" | "QUERY_INVALID" };

/** The gateway gives the keys of rows to services under this name. */
const reservedVariable = "representations";

/**
 * Judges a query by its text alone, before anything is validated or planned: both can be made to take seconds by a
 * query of a few hundred bytes.
 */
export function judgeQuery(text: string, limits: QueryLimits): QueryVerdict {
  const document = parseWithin(text, limits.maxTokens);
  if (document === "too-long") return { ok: false, code: "QUERY_TOO_COSTLY" };
  if (document === undefined) return { ok: true, operations: undefined };
  const { definitions } = document;
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const measurer = new SelectionMeasurer(definitions);
  if (operations.some((operation) => isTooCostly(operation, measurer, limits))) {
    return { ok: false, code: "QUERY_TOO_COSTLY" };
  }
  if (operations.some(takesReservedName) || hasReservedAlias(document)) return { ok: false, code: "QUERY_INVALID" };
  const named = operations.map(({ name, operation }) => ({
    name: name?.value,
    isSubscription: operation === "subscription",
  }));
  return { ok: true, operations: named };
}

function parseWithin(text: string, maxTokens: number): DocumentNode | "too-long" | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch (error) {
    return error instanceof GraphQLError && /Document contains more that? \d+ tokens/.test(error.message)
      ? "too-long"
      : undefined;
  }
}

function isTooCostly(operation: OperationDefinitionNode, measurer: SelectionMeasurer, limits: QueryLimits): boolean {
  const { depth, width, fields, aliases, directives } = measurer.measure(operation.selectionSet);
  return (
    depth > limits.maxDepth ||
    fields > limits.maxFields ||
    aliases > limits.maxAliases ||
    directives + (operation.directives?.length ?? 0) > limits.maxDirectives ||
    width > limits.maxRoots
  );
}

function takesReservedName({ variableDefinitions }: OperationDefinitionNode): boolean {
  return variableDefinitions?.some(({ variable }) => variable.name.value === reservedVariable) ?? false;
}

/** Names that begin with two underscores are GraphQL's own; as keys of an answer some of them mean more than a name. */
function hasReservedAlias(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Field: ({ alias }) => {
      if (!alias?.value.startsWith("__")) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}
