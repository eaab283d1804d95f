import {
  type ASTNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import { askForKeys } from "./entity-key.ts";
import type { Root } from "./operation-root.ts";
import { type Fragments, isCondition } from "./selection.ts";

/** The operation that one organization is asked. */
export type WrittenOperation = {
  text: string;
  /** The variables of the whole operation that it uses. */
  variables: readonly string[];
};

type WriterParts = { definition: OperationDefinitionNode; fragments: Fragments; roots: readonly Root[] };

/** An operation with many roots has more parts than are worth remembering. */
const maxRemembered = 100;

/**
 * Writes the parts of an operation: some of its root fields, with the fragments and variables that they use.
 * Each part is written once. Conditions on root fields are left out: whoever asks has already decided them.
 */
export class OperationWriter {
  readonly #parts: WriterParts;
  readonly #written = new Map<string, WrittenOperation>();

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** `fields` are the root fields to ask, by the root's place and the place in its `asked`. */
  write(fields: readonly { root: number; asked: number }[]): WrittenOperation {
    const name = fields.map(({ root, asked }) => `${root}.${asked}`).join(" ");
    const known = this.#written.get(name);
    if (known) return known;
    const written = this.#compose(fields);
    if (this.#written.size < maxRemembered) this.#written.set(name, written);
    return written;
  }

  /** The variable that carries a root's own share of representations: the operation's own, where it has one. */
  representationsOf(root: number): string {
    const { definition, roots } = this.#parts;
    const route = roots[root]?.route;
    if (route?.kind === "entities" && route.value?.kind === Kind.VARIABLE) return route.value.name.value;
    const taken = new Set(definition.variableDefinitions?.map(({ variable }) => variable.name.value));
    let name = `representations${root}`;
    while (taken.has(name)) name = `${name}_`;
    return name;
  }

  #compose(fields: readonly { root: number; asked: number }[]): WrittenOperation {
    const { definition, fragments, roots } = this.#parts;
    const own: VariableDefinitionNode[] = [];
    const selections = fields.flatMap(({ root, asked }) => {
      const known = roots[root];
      const node = known?.asked[asked]?.node;
      if (!known || !node) return [];
      if (known.route.kind !== "entities") return [withoutConditions(node)];
      const variable = this.representationsOf(root);
      if (!own.some((one) => one.variable.name.value === variable)) own.push(defineRepresentations(variable));
      return [askForKeys(withRepresentations(withoutConditions(node), variable), known.keyedTypes)];
    });
    const used = usedIn(selections, fragments);
    for (const { variable } of own) used.variables.delete(variable.name.value);
    const kept =
      definition.variableDefinitions?.filter(({ variable }) => used.variables.has(variable.name.value)) ?? [];
    const operation: OperationDefinitionNode = {
      ...definition,
      directives: [],
      variableDefinitions: [...own, ...kept],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    };
    const texts = [operation, ...[...fragments.values()].filter(({ name }) => used.fragments.has(name.value))].map(
      print,
    );
    return {
      text: stripIgnoredCharacters(texts.join("\n")),
      variables: kept.map(({ variable }) => variable.name.value),
    };
  }
}

function withoutConditions(node: FieldNode): FieldNode {
  return { ...node, directives: (node.directives ?? []).filter((directive) => !isCondition(directive)) };
}

function withRepresentations(node: FieldNode, variable: string): FieldNode {
  const value = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } as const;
  const name = { kind: Kind.NAME, value: "representations" } as const;
  return { ...node, arguments: [{ kind: Kind.ARGUMENT, name, value }] };
}

function defineRepresentations(variable: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
    type: parseType("[_Any!]!"),
  };
}

function usedIn(nodes: readonly ASTNode[], fragments: Fragments): { variables: Set<string>; fragments: Set<string> } {
  const used = { variables: new Set<string>(), fragments: new Set<string>() };
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, {
      enter: (inner) => {
        if (inner.kind === Kind.VARIABLE) used.variables.add(inner.name.value);
        const fragment = inner.kind === Kind.FRAGMENT_SPREAD ? fragments.get(inner.name.value) : undefined;
        if (!fragment || used.fragments.has(fragment.name.value)) return;
        used.fragments.add(fragment.name.value);
        waiting.push(fragment);
      },
    });
  }
  return used;
}
