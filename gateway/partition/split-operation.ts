import { type ValueNode, valueFromASTUntyped } from "graphql";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import { emptyRecord, isRecord, type JsonRecord, ownValue } from "./json-record.ts";
import type { Root } from "./operation-root.ts";
import type { PreparedOperation } from "./prepare-operation.ts";
import type { Condition } from "./selection.ts";

/** What one organization is asked. */
export type Group = {
  organization: string;
  /** Asks for nothing but what every partner may see: the owner is not told who asks. */
  isNetworkOnly: boolean;
  query: string;
  variables: JsonRecord;
  parts: readonly GroupPart[];
};

export type GroupPart = {
  root: Root;
  /** For entities: which places of the whole list each asked representation stands for. */
  places: readonly Place[] | undefined;
  /** For a query by an argument: the id of the one row that is asked for. */
  row?: string | undefined;
};

export type Place = { type: string; id: string; positions: readonly number[] };

/** A root field that runs. */
export type LiveRoot = {
  root: Root;
  /** For entities: how many were asked for. */
  count: number | undefined;
};

export type Split = {
  rootType: string;
  live: readonly LiveRoot[];
  /** For a query: one per organization and way of asking. For a mutation: in the order in which they must run. */
  groups: readonly Group[];
  /** Paths of what names no organization. */
  unroutable: readonly (string | number)[][];
};

type Ask = {
  organization: string;
  isNetworkOnly: boolean;
  root: number;
  fields: readonly number[];
  places?: AskedPlace[];
  row?: string;
};
type AskedPlace = { representation: JsonRecord; type: string; id: string; positions: number[] };

/**
 * Splits an operation by the organizations that its keys name, each key to the one organization it belongs to.
 * What names none is refused; there is no default organization.
 */
export function splitOperation(prepared: PreparedOperation, given: JsonRecord): Split {
  const variables: JsonRecord = { ...prepared.defaults, ...given };
  const live: LiveRoot[] = [];
  const asks: Ask[] = [];
  const unroutable: (string | number)[][] = [];
  for (const [index, root] of prepared.roots.entries()) {
    const fields = root.asked.flatMap(({ conditions }, at) => (doAllHold(conditions, variables) ? [at] : []));
    if (fields.length === 0) continue;
    const routed = routeRoot(root, variables);
    live.push({ root, count: routed.count });
    unroutable.push(...routed.unroutable);
    for (const one of routed.asks) asks.push({ ...one, isNetworkOnly: root.isNetworkOnly, root: index, fields });
  }
  const bundles = prepared.operation === "query" ? bundleAll(asks) : bundleRuns(asks);
  const groups = bundles.map((bundle) => groupOf(bundle, prepared, variables));
  return { rootType: prepared.rootType, live, groups, unroutable };
}

function doAllHold(conditions: readonly Condition[], variables: JsonRecord): boolean {
  return conditions.every(({ runsWhen, value }) => evaluate(value, variables) === runsWhen);
}

type RoutedRoot = {
  count: number | undefined;
  asks: readonly { organization: string; places?: AskedPlace[]; row?: string }[];
  unroutable: readonly (string | number)[][];
};

function routeRoot({ key, route }: Root, variables: JsonRecord): RoutedRoot {
  if (route.kind === "typename") return { count: undefined, asks: [], unroutable: [] };
  if (route.kind === "entities") return routeEntities(key, evaluate(route.value, variables));
  const id = route.kind === "argument" ? evaluate(route.value, variables) : undefined;
  const organization = typeof id === "string" ? partitionOf(id) : undefined;
  return organization === undefined || typeof id !== "string"
    ? { count: undefined, asks: [], unroutable: [[key]] }
    : { count: undefined, asks: [{ organization, row: id }], unroutable: [] };
}

/** Representations that are equal are asked for once. */
function routeEntities(key: string, value: unknown): RoutedRoot {
  const representations: unknown[] = Array.isArray(value) ? value : [];
  const shares = new Map<string, Map<string, AskedPlace>>();
  const unroutable: (string | number)[][] = [];
  for (const [position, representation] of representations.entries()) {
    const known = readRepresentation(representation);
    if (!known) {
      unroutable.push([key, position]);
      continue;
    }
    const share = shares.get(known.organization) ?? new Map<string, AskedPlace>();
    shares.set(known.organization, share);
    const { identity, representation: asked, type, id } = known;
    const place = share.get(identity);
    if (place) place.positions.push(position);
    else share.set(identity, { representation: asked, type, id, positions: [position] });
  }
  const asks = [...shares].map(([organization, share]) => ({ organization, places: [...share.values()] }));
  return { count: representations.length, asks, unroutable };
}

function readRepresentation(representation: unknown) {
  if (!isRecord(representation)) return undefined;
  const type = ownValue(representation, "__typename");
  const id = ownValue(representation, "id");
  if (typeof type !== "string" || typeof id !== "string") return undefined;
  const organization = partitionOf(id);
  if (organization === undefined) return undefined;
  const isKeyAlone = Object.keys(representation).length === 2;
  const identity = isKeyAlone ? `${type} ${id}` : JSON.stringify(representation);
  return { organization, type, id, representation, identity };
}

function bundleAll(asks: readonly Ask[]): Ask[][] {
  return [...Map.groupBy(asks, ({ organization, isNetworkOnly }) => `${organization} ${isNetworkOnly}`).values()];
}

/** Neighbours that go to the same organization are joined; the order stays. */
function bundleRuns(asks: readonly Ask[]): Ask[][] {
  const runs: Ask[][] = [];
  for (const ask of asks) {
    const last = runs.at(-1);
    if (last && last[0]?.organization === ask.organization) last.push(ask);
    else runs.push([ask]);
  }
  return runs;
}

function groupOf(bundle: readonly Ask[], prepared: PreparedOperation, variables: JsonRecord): Group {
  const fields = bundle.flatMap((ask) => ask.fields.map((asked) => ({ root: ask.root, asked })));
  const written = prepared.writer.write(fields);
  const own = emptyRecord();
  for (const name of written.variables) if (variables[name] !== undefined) own[name] = variables[name];
  const parts: GroupPart[] = [];
  for (const { root, places, row } of bundle) {
    const asked = prepared.roots[root];
    if (!asked) continue;
    parts.push({ root: asked, places, row: prepared.operation === "query" ? row : undefined });
    if (places) own[prepared.writer.representationsOf(root)] = places.map(({ representation }) => representation);
  }
  const [first] = bundle;
  return {
    organization: first?.organization ?? "",
    isNetworkOnly: first?.isNetworkOnly ?? false,
    query: written.text,
    variables: own,
    parts,
  };
}

function evaluate(value: ValueNode | undefined, variables: JsonRecord): unknown {
  return value && valueFromASTUntyped(value, variables);
}
