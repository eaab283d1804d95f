import { type DocumentNode, type GraphQLSchema, getNamedType, getVariableValues, Kind, parse, validate } from "graphql";
import type { FetchRequest } from "#shared/query/fetch-judge.ts";
import { fetchLimits } from "#shared/query/query-limits.ts";

/** What somebody wants to watch: one field, and what they select of what it shows. */
export type Watched = {
  document: DocumentNode;
  /** As the client wrote them; coerced for each event anew. */
  variables: Record<string, unknown>;
  /** The field of the subscription type. */
  field: string;
  /** Its name in the answer. */
  key: string;
  /** Name of the type that it shows: the type of the changes it is about. */
  type: string;
};

/** Undefined for anything but one field of the schema's subscription type with fitting variables. */
export function readWatched(schema: GraphQLSchema, { query, variables }: FetchRequest): Watched | undefined {
  const document = parseOrNothing(query);
  const operations = document?.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION) ?? [];
  const [operation] = operations;
  if (!document || operations.length !== 1 || operation?.operation !== "subscription") return undefined;
  if (validate(schema, document).length > 0) return undefined;
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) return undefined;
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  if (!field || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  const key = root.alias?.value ?? root.name.value;
  return { document, variables, field: field.name, key, type: getNamedType(field.type).name };
}

function parseOrNothing(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: fetchLimits.maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}
