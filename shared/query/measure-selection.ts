import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** `width`: fields side by side at the top. */
export type Measure = { depth: number; width: number; fields: number; aliases: number; directives: number };

const nothing: Measure = { depth: 0, width: 0, fields: 0, aliases: 0, directives: 0 };

/** A count beyond which nobody needs to know how much more it is. */
const enough = 1_000_000;

/**
 * Measures selections as they are after their fragments have been put in their places. Each fragment is measured
 * once, so that the measuring itself takes no longer than the text; one that leads back to itself counts as nothing,
 * validation refuses it.
 */
export class SelectionMeasurer {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, Measure>();

  constructor(definitions: readonly DefinitionNode[]) {
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((node) => [node.name.value, node]));
  }

  measure(selectionSet: SelectionSetNode | undefined): Measure {
    return (selectionSet?.selections ?? []).map((one) => this.#measureOne(one)).reduce(add, nothing);
  }

  #measureOne(selection: SelectionNode): Measure {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind !== Kind.FIELD) {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? this.measure(selection.selectionSet)
          : this.#measureFragment(selection.name.value);
      return add(inner, { ...nothing, directives });
    }
    const inner = this.measure(selection.selectionSet);
    const aliases = selection.alias ? 1 : 0;
    const own = { ...nothing, fields: 1, aliases, directives };
    // Introspection is deep by its nature; validation bounds it.
    const depth = selection.name.value.startsWith("__") ? 1 : inner.depth + 1;
    return { ...add(inner, own), depth, width: 1 };
  }

  #measureFragment(name: string): Measure {
    const known = this.#known.get(name);
    if (known) return known;
    this.#known.set(name, nothing);
    const measured = this.measure(this.#fragments.get(name)?.selectionSet);
    this.#known.set(name, measured);
    return measured;
  }
}

function add(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    width: Math.min(enough, one.width + other.width),
    fields: Math.min(enough, one.fields + other.fields),
    aliases: Math.min(enough, one.aliases + other.aliases),
    directives: Math.min(enough, one.directives + other.directives),
  };
}
