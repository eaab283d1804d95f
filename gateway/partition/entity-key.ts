import { type FieldNode, type InlineFragmentNode, Kind, type SelectionNode } from "graphql";
import { type JsonRecord, ownValue } from "./json-record.ts";
import type { RoutingTable } from "./routing-table.ts";
import type { Fragments } from "./selection.ts";

/**
 * The name under which each entity is asked for its own id, whatever else is asked. Without it, an organization that
 * answers in another order than it was asked would put one row's name beside another row's reasons, unseen.
 */
const keyAlias = "alight_entity_key";

/** The types of `_entities` that are asked for something and have an id: their answers must name themselves. */
export function keyedTypes(
  nodes: readonly FieldNode[],
  { table, fragments }: { table: RoutingTable; fragments: Fragments },
): ReadonlySet<string> {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const types = selections.flatMap((selection) => conditionOf(selection, fragments) ?? []);
  return new Set(types.filter((type) => table.objects.get(type)?.keyFields.has("id")));
}

function conditionOf(selection: SelectionNode, fragments: Fragments): string | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.typeCondition?.name.value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragments.get(selection.name.value)?.typeCondition.name.value;
  return undefined;
}

/** The same field, with each of these types asked for its id too. */
export function askForKeys(node: FieldNode, types: ReadonlySet<string>): FieldNode {
  const own = [...types].map(keyOf);
  return {
    ...node,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), ...own] },
  };
}

function keyOf(type: string): InlineFragmentNode {
  const id: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "id" },
    alias: { kind: Kind.NAME, value: keyAlias },
  };
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id] },
  };
}

/** Whether an answered entity is the one that was asked for. */
export function isKeyed(entity: JsonRecord, id: string): boolean {
  return ownValue(entity, keyAlias) === id;
}
