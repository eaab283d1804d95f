import type { GraphQLSchema } from "graphql";
import { growingFields, selectAll } from "./select-fields.ts";
import { byEntity, byRoot, objectType, rootOf } from "./walk-ways.ts";
import type { WalkedRows } from "./walked-rows.ts";

/** One question for a list that grows while it is read. */
export type GrowingWay = { name: string; query: string; id: string; type: string; field: string };

/** Told to oneself alone, and never to the one reader who is asked for the whole list; walked by other ways. */
const without: ReadonlySet<string> = new Set(["Person.work"]);

/** As many as a page may have. */
const first = 100;

/**
 * Every field that grows, of every row that has it, by its root field and as an entity. The walk has no rows of the
 * centre's: who may read what grows there is asked by the directory's own tests.
 */
export function growingWays(schema: GraphQLSchema, rows: WalkedRows["ids"], hasEntities: boolean): GrowingWay[] {
  return [...growingFields].flatMap((name) => {
    const [type = "", field = ""] = name.split(".");
    const own = rows.filter((row) => row.type === type);
    if (own.length === 0) return [];
    const object = objectType(schema, type);
    const connection = objectType(schema, String(object.getFields()[field]?.type));
    const selection = `{ __typename id ${field}(first: ${first}) ${selectAll(connection, { depth: 3, without })} }`;
    const root = rootOf[type] ?? (hasEntities ? undefined : "organization");
    const doors = [
      ...(root === undefined ? [] : [{ name: `${root} ${field}`, query: byRoot(root, selection) }]),
      ...(hasEntities ? [{ name: `_entities ${name}`, query: byEntity(type, selection) }] : []),
    ];
    return own.flatMap(({ id }) => doors.map((door) => ({ ...door, id, type, field })));
  });
}
