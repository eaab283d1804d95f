import { createHash } from "node:crypto";
import { BREAK, type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";
import { isTooLarge, parseWithin } from "#shared/query/judge-document.ts";
import { SelectionMeasurer } from "#shared/query/measure-selection.ts";
import type { QueryLimits } from "#shared/query/query-limits.ts";
import { type CostForm, costFormOf } from "./cost-form.ts";
import type { GraphFacts } from "./field-facts.ts";

export type JudgedOperation = {
  name: string | undefined;
  isSubscription: boolean;
  /** With fragments in their places. */
  fields: number;
  cost: CostForm;
};

export type QueryVerdict =
  /** `hash`: SHA-256 of the text, in hexadecimal. */
  | { ok: true; hash: string; operations: readonly JudgedOperation[] }
  | { ok: false; code: "QUERY_TOO_COSTLY" | "QUERY_INVALID" }
  /** Not GraphQL: whoever answers it says where. */
  | { ok: true; hash: string; operations: undefined };

/** The gateway gives the keys of rows to services under this name. */
const reservedVariable = "representations";

/**
 * Judges a query by its text alone, before anything is validated or planned: both can be made to take seconds by a
 * query of a few hundred bytes.
 */
export function judgeQuery(text: string, limits: QueryLimits, facts: GraphFacts): QueryVerdict {
  const hash = createHash("sha256").update(text).digest("hex");
  const document = parseWithin(text, limits.maxTokens);
  if (document === "too-long") return { ok: false, code: "QUERY_TOO_COSTLY" };
  if (document === undefined) return { ok: true, hash, operations: undefined };
  const { definitions } = document;
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const measurer = new SelectionMeasurer(definitions);
  if (operations.length > limits.maxOperations) return { ok: false, code: "QUERY_TOO_COSTLY" };
  if (operations.some((operation) => isTooLarge(operation, measurer, limits))) {
    return { ok: false, code: "QUERY_TOO_COSTLY" };
  }
  if (operations.some(takesReservedName) || hasReservedAlias(document)) return { ok: false, code: "QUERY_INVALID" };
  const judged = operations.map((operation) => ({
    name: operation.name?.value,
    isSubscription: operation.operation === "subscription",
    fields: measurer.measure(operation.selectionSet).fields,
    cost: costFormOf(operation, document, facts),
  }));
  return { ok: true, hash, operations: judged };
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
