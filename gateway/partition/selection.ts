import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { RoutingTable } from "./routing-table.ts";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** An `@include` or `@skip` on the way to a field. */
export type Condition = { runsWhen: boolean; value: ValueNode };

export type SelectedField = { key: string; node: FieldNode; conditions: readonly Condition[] };

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

/** All fields that a selection asks of an object of one type, out of their fragments, in order. */
export function fieldsFor(
  objectType: string,
  selectionSet: SelectionSetNode | undefined,
  { table, fragments }: { table: RoutingTable; fragments: Fragments },
): SelectedField[] {
  const expand = (selection: SelectionNode, outer: readonly Condition[]): SelectedField[] => {
    const conditions = [...outer, ...conditionsOf(selection.directives)];
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      // The one name that an object of JavaScript does not hold like any other; nobody asks for it in earnest.
      return key === "__proto__" ? [] : [{ key, node: selection, conditions }];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment || !mayBe(objectType, fragment.typeCondition?.name.value, table)) return [];
    return fragment.selectionSet.selections.flatMap((inner) => expand(inner, conditions));
  };
  return selectionSet?.selections.flatMap((selection) => expand(selection, [])) ?? [];
}

function mayBe(objectType: string, condition: string | undefined, table: RoutingTable): boolean {
  if (condition === undefined || condition === objectType) return true;
  return table.abstracts.get(condition)?.has(objectType) ?? false;
}

function conditionsOf(directives: readonly DirectiveNode[] | undefined): Condition[] {
  return (directives ?? []).flatMap((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === "if")?.value;
    return isCondition(directive) && value ? [{ runsWhen: directive.name.value === "include", value }] : [];
  });
}

export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "include" || name.value === "skip";
}
