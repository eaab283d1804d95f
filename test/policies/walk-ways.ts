import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { sampleSize } from "../sample-size.ts";
import { askableFields, type Selecting, selectAll, selectField } from "./select-fields.ts";
import type { WalkedRows } from "./walked-rows.ts";

/** One question by one way in. `id` is the variable that names the row; a way over many rows has none. */
export type Way = {
  name: string;
  query: string;
  id?: string /** Left out of most samples: other ways ask for the same. */;
  isSpare?: boolean;
};

export const rootOf: Readonly<Record<string, string>> = {
  Need: "need",
  Responder: "responder",
  Person: "person",
  Introduction: "introduction",
  Opportunity: "opportunity",
};

/** Every field of every row by its root field and as an entity; alone, all together, under other names. */
export function waysOf(
  schema: GraphQLSchema,
  rows: WalkedRows["ids"],
  given: { hasEntities: boolean; depth: number },
): Way[] {
  return rows.flatMap(({ type, id }) => {
    const object = objectType(schema, type);
    const root = rootOf[type] ?? (given.hasEntities ? undefined : "organization");
    const byName = (selection: string) => byRoot(root ?? "", selection);
    const named = root === undefined ? [] : [{ name: root, wrap: byName, isSecond: given.hasEntities }];
    const byKey = (selection: string) => byEntity(type, selection);
    const doors = given.hasEntities ? [...named, { name: `_entities ${type}`, wrap: byKey, isSecond: false }] : named;
    return doors.flatMap(({ name, wrap, isSecond }) =>
      selectionsOf(object, given).map((one) => ({
        name: `${name} ${one.name}`,
        query: wrap(one.selection),
        id,
        isSpare: one.isPlain || (isSecond && one.isSingle),
      })),
    );
  });
}

/** Of what other ways ask for as well every fourth, and all the rest; all in a whole run. */
export function sampleOf(ways: readonly Way[]): Way[] {
  const step = sampleSize({ sample: 4, whole: 1 });
  return ways.filter(({ isSpare }, at) => isSpare !== true || at % step === 0);
}

/** Every row at once, by every root field and as entities, in one question. */
export function allAtOnce(schema: GraphQLSchema, rows: WalkedRows["ids"]): Way {
  const depth = { depth: 2, isAliased: true };
  const roots = rows.flatMap(({ type, id }, at) => {
    const root = rootOf[type];
    return root === undefined ? [] : [`r${at}: ${root}(id: "${id}") ${selectAll(objectType(schema, type), depth)}`];
  });
  const keys = rows.map(({ type, id }) => `{ __typename: "${type}", id: "${id}" }`);
  const types = [...new Set(rows.map(({ type }) => type))];
  const parts = types.map(
    (type) => `... on ${type} ${selectAll(objectType(schema, type), { ...depth, isAliased: false })}`,
  );
  return {
    name: "all at once",
    query: `{ ${roots.join(" ")} _entities(representations: [${keys}]) { ${parts.join(" ")} } }`,
  };
}

export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (isObjectType(type)) return type;
  throw new TypeError(`${name} is no object type`);
}

function selectionsOf(type: GraphQLObjectType, { depth, hasEntities }: { depth: number; hasEntities: boolean }) {
  const selecting: Selecting = { depth, without: new Set(hasEntities ? [] : ["Need.matchProfile"]) };
  const each = askableFields(type, selecting).map((field) => ({
    name: field.name,
    isSingle: true,
    isPlain: !isObjectType(getNamedType(field.type)),
    selection: `{ __typename id ${selectField(field, selecting)} }`,
  }));
  const flat = { ...selecting, depth: 0 };
  return [
    ...each,
    { name: "all", isSingle: false, isPlain: false, selection: selectAll(type, flat) },
    { name: "aliases", isSingle: false, isPlain: false, selection: selectAll(type, { ...flat, isAliased: true }) },
  ];
}

export function byRoot(root: string, selection: string): string {
  return `query ($id: ID!) { ${root}(id: $id) ${selection} }`;
}

export function byEntity(type: string, selection: string): string {
  return `query ($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} ${selection} } }`;
}
