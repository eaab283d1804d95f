import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { FieldFacts, GraphFacts } from "./field-facts.ts";

/** How many entries a list has: a number, or what a variable says when the query is sent. */
type Size = { count: number; variable: string | undefined; most: number };

/** What of a query costs something: its objects, and how often each is asked for. */
export type CostForm = {
  children: readonly CostNode[];
  /** Whether anything is asked that is not open to everybody. */
  needsToken: boolean;
  /** What each field of a command costs beyond its objects. */
  perRoot: number;
};

type CostNode = { size: Size; children: readonly CostNode[] };

const once: Size = { count: 1, variable: undefined, most: 1 };
/** A list that takes no `first` is bounded by its service; most are short. */
const usualList: Size = { count: 10, variable: undefined, most: 10 };
/** A command reads, judges, writes and records; a stream is opened elsewhere and held. */
const commandCost = 10;
const rootTypes = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

/** Works out, once for each text, what of an operation will have to be counted each time that it is sent. */
export function costFormOf(operation: OperationDefinitionNode, document: DocumentNode, facts: GraphFacts): CostForm {
  const kind = operation.operation;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const reader = new CostReader(operation, fragments, facts);
  const children = reader.read(operation.selectionSet, rootTypes[kind], undefined);
  return { children, needsToken: reader.needsToken, perRoot: kind === "query" ? 0 : commandCost };
}

class CostReader {
  needsToken = false;
  readonly #facts: GraphFacts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;
  readonly #open = new Set<string>();

  constructor(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[], facts: GraphFacts) {
    this.#facts = facts;
    this.#fragments = new Map(fragments.map((node) => [node.name.value, node]));
    const variables = operation.variableDefinitions ?? [];
    this.#defaults = new Map(variables.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));
  }

  /** `page`: the size of the page that this selection is of, for the list of its edges. */
  read(selectionSet: SelectionSetNode, type: string, page: Size | undefined): CostNode[] {
    return selectionSet.selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return this.#readField(selection, type, page);
        case Kind.INLINE_FRAGMENT:
          return this.read(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
        case Kind.FRAGMENT_SPREAD:
          return this.#readFragment(selection.name.value, page);
        default:
          return selection satisfies never;
      }
    });
  }

  #readFragment(name: string, page: Size | undefined): CostNode[] {
    const fragment = this.#fragments.get(name);
    if (!fragment || this.#open.has(name)) return [];
    this.#open.add(name);
    const read = this.read(fragment.selectionSet, fragment.typeCondition.name.value, page);
    this.#open.delete(name);
    return read;
  }

  #readField(field: FieldNode, type: string, page: Size | undefined): CostNode[] {
    const facts = this.#facts.get(type)?.get(field.name.value);
    if (!facts) return []; // validation says so
    if (!facts.isOpen) this.needsToken = true;
    if (!field.selectionSet) return [];
    const own = facts.page && this.#pageSize(field, facts.page);
    const size = facts.isList ? (own ?? page ?? usualList) : once;
    return [{ size, children: this.read(field.selectionSet, facts.type, own) }];
  }

  #pageSize(field: FieldNode, { usual, most }: NonNullable<FieldFacts["page"]>): Size {
    const given = field.arguments?.find(({ name }) => name.value === "first")?.value;
    if (given?.kind !== Kind.VARIABLE) return { count: countIn(given, usual), variable: undefined, most };
    const variable = given.name.value;
    return { count: countIn(this.#defaults.get(variable), usual), variable, most };
  }
}

function countIn(value: ValueNode | undefined, otherwise: number): number {
  return value?.kind === Kind.INT ? Number(value.value) : otherwise;
}

/** Beyond any limit. */
const endless = 1_000_000_000;

/** The cost of one sending, or that a page is asked to be longer than pages may be. */
export function costOf(
  { children, perRoot }: CostForm,
  variables: Readonly<Record<string, unknown>>,
): number | "page-too-long" {
  const sum = (nodes: readonly CostNode[]): number => nodes.reduce((total, node) => total + one(node), 0);
  const one = ({ size, children: inner }: CostNode): number => {
    const asked = size.variable === undefined ? undefined : variables[size.variable];
    const count = typeof asked === "number" ? asked : size.count;
    if (count > size.most) return Number.NaN;
    return Math.min(endless, Math.max(1, count) * (1 + sum(inner)));
  };
  const cost = 1 + perRoot * children.length + sum(children);
  return Number.isNaN(cost) ? "page-too-long" : cost;
}
