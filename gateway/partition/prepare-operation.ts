import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { type ShapeParts, shapeOf } from "./answer-shape.ts";
import { keyedTypes } from "./entity-key.ts";
import { emptyRecord, type JsonRecord } from "./json-record.ts";
import { isNetworkOnly } from "./network-only.ts";
import type { Root, Route } from "./operation-root.ts";
import { OperationWriter } from "./operation-writer.ts";
import type { FieldRule, RoutingTable } from "./routing-table.ts";
import { fieldsFor, fragmentsOf } from "./selection.ts";

export type PreparedOperation = {
  operation: "query" | "mutation" | "subscription";
  rootType: string;
  roots: readonly Root[];
  /** Default values of variables that have one. */
  defaults: JsonRecord;
  writer: OperationWriter;
};

const rootTypes = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

/** What can be known of an operation before its variables are: done once per document. */
export function prepareOperation(document: DocumentNode, table: RoutingTable): PreparedOperation | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [definition] = operations;
  if (!definition || operations.length !== 1) return undefined;
  const parts = { table, fragments: fragmentsOf(document) };
  const rootType = rootTypes[definition.operation];
  const fields = fieldsFor(rootType, definition.selectionSet, parts);
  const roots = [...Map.groupBy(fields, ({ key }) => key)].map(([key, asked]) =>
    rootOf({ key, asked }, rootType, parts),
  );
  return {
    operation: definition.operation,
    rootType,
    roots,
    defaults: defaultsOf(definition),
    writer: new OperationWriter({ definition, fragments: parts.fragments, roots }),
  };
}

function rootOf({ key, asked }: Pick<Root, "key" | "asked">, rootType: string, parts: ShapeParts): Root {
  const node = asked[0]?.node;
  const name = node?.name.value;
  const rule = name === undefined ? undefined : parts.table.objects.get(rootType)?.fields.get(name);
  if (!node || !rule) {
    const route: Route = name === "__typename" ? { kind: "typename" } : { kind: "none" };
    const shape = { key, listDepth: 0, of: "plain" } as const;
    return { key, route, shape, isNetworkOnly: false, keyedTypes: new Set(), asked };
  }
  const nodes = asked.map((one) => one.node);
  const route = routeOf(rule, node);
  return {
    key,
    route,
    shape: shapeOf({ key, rule, nodes }, parts),
    isNetworkOnly: rootType === "Query" && nodes.every((one) => isNetworkOnly(rule, one, parts)),
    keyedTypes: route.kind === "entities" ? keyedTypes(nodes, parts) : new Set(),
    asked,
  };
}

function routeOf(rule: FieldRule, node: FieldNode): Route {
  if (node.name.value === "_entities") return { kind: "entities", value: argumentOf(node, "representations") };
  if (rule.partitionArgument === undefined) return { kind: "none" };
  return { kind: "argument", value: argumentOf(node, rule.partitionArgument) };
}

function argumentOf(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function defaultsOf(definition: OperationDefinitionNode): JsonRecord {
  const defaults = emptyRecord();
  for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return defaults;
}
