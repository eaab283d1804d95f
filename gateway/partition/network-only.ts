import type { FieldNode } from "graphql";
import type { ShapeParts } from "./answer-shape.ts";
import type { FieldRule } from "./routing-table.ts";
import { fieldsFor } from "./selection.ts";

/**
 * Whether a root field asks for nothing but what every partner may see. Its owner is then not told who asks.
 * `rule` is the root field's own.
 */
export function isNetworkOnly(rule: FieldRule, node: FieldNode, parts: ShapeParts): boolean {
  const types = parts.table.abstracts.get(rule.type) ?? [rule.type];
  const asked = [...types].map((type) => ({ type, fields: dataFields(type, node, parts) }));
  return (
    asked.some(({ fields }) => fields.length > 0) &&
    asked.every(({ type, fields }) =>
      fields.every((field) => {
        const own = parts.table.objects.get(type)?.fields.get(field.name.value);
        return own?.isNetwork === true && isCovered(own, field, parts);
      }),
    )
  );
}

/** Below a `@network` field, plain values are covered whole; of rows only their keys and what is marked itself. */
function isCovered(rule: FieldRule, node: FieldNode, parts: ShapeParts): boolean {
  const types = parts.table.abstracts.get(rule.type) ?? [rule.type];
  return [...types].every((type) => {
    const object = parts.table.objects.get(type);
    return dataFields(type, node, parts).every((field) => {
      const own = object?.fields.get(field.name.value);
      if (!object || !own) return false;
      const isOpen = object.keyFields.size === 0 || object.keyFields.has(field.name.value) || own.isNetwork;
      return isOpen && isCovered(own, field, parts);
    });
  });
}

function dataFields(type: string, node: FieldNode, parts: ShapeParts): FieldNode[] {
  return fieldsFor(type, node.selectionSet, parts)
    .map((field) => field.node)
    .filter(({ name }) => name.value !== "__typename");
}
