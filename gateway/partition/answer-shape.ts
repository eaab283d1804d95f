import type { FieldNode, SelectionSetNode } from "graphql";
import type { FieldRule, RoutingTable } from "./routing-table.ts";
import { type Fragments, fieldsFor } from "./selection.ts";

/** What may stand where a value without fields was asked for. */
export type LeafKind = "plain" | "json" | "typename" | "own-id";

export type FieldShape = {
  key: string;
  listDepth: number;
  of: LeafKind | ObjectShape;
  /** Asked for on no condition, and never null by the schema: an object without it is none. */
  isRequired?: boolean;
};

/** The fields of an object by the type that it turns out to have. */
export type ObjectShape = { byType: ReadonlyMap<string, readonly FieldShape[]> };

export type ShapeParts = { table: RoutingTable; fragments: Fragments };

/** A name in the answer, the rule of its field, and everywhere it is asked for. */
export type AskedField = { key: string; rule: FieldRule; nodes: readonly FieldNode[] };

/** How the answer to a field must look: exactly what was asked for, and nothing else. */
export function shapeOf({ key, rule, nodes }: AskedField, parts: ShapeParts): FieldShape {
  const types = objectTypesOf(rule.type, parts.table);
  if (types.length === 0) {
    return { key, listDepth: rule.listDepth, of: parts.table.openScalars.has(rule.type) ? "json" : "plain" };
  }
  const selections = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const byType = new Map(types.map((type) => [type, fieldShapes(type, selections, parts)]));
  return { key, listDepth: rule.listDepth, of: { byType } };
}

function objectTypesOf(type: string, { objects, abstracts }: RoutingTable): string[] {
  return objects.has(type) ? [type] : [...(abstracts.get(type) ?? [])];
}

function fieldShapes(type: string, selections: readonly SelectionSetNode[], parts: ShapeParts): FieldShape[] {
  const fields = selections.flatMap((selectionSet) => fieldsFor(type, selectionSet, parts));
  return [...Map.groupBy(fields, ({ key }) => key)].flatMap(([key, same]) => {
    const nodes = same.map(({ node }) => node);
    const shape = fieldShape(type, { key, nodes }, parts);
    const rule = parts.table.objects.get(type)?.fields.get(nodes[0]?.name.value ?? "");
    const isRequired = rule?.isRequired === true && same.some(({ conditions }) => conditions.length === 0);
    return shape ? [{ ...shape, isRequired }] : [];
  });
}

function fieldShape(type: string, { key, nodes }: Omit<AskedField, "rule">, parts: ShapeParts): FieldShape | undefined {
  const name = nodes[0]?.name.value;
  if (name === "__typename") return { key, listDepth: 0, of: "typename" };
  const object = parts.table.objects.get(type);
  const rule = name === undefined ? undefined : object?.fields.get(name);
  if (!object || !rule) return undefined;
  if (name === "id" && object.ownsRows) return { key, listDepth: 0, of: "own-id" };
  return shapeOf({ key, rule, nodes }, parts);
}
