import type { Asker } from "#shared/policy/access.ts";
import type { Held, HeldPolicy } from "#shared/policy/policy-table.ts";
import { type Relation, relations } from "#shared/policy/relation.ts";

/** A held type, with what can be told of it beforehand. */
export type HeldType = {
  /** Relations in which something of it is open to somebody. */
  visible: ReadonlySet<Relation>;
  reach: (asker: Asker) => Relation;
  relate: (asker: Asker, held: Held) => Relation;
};

export function readHeldType({ reach, relate = reach, fields }: HeldPolicy): HeldType {
  const rows = Object.values(fields);
  const visible = new Set(relations.filter((relation) => rows.some((access) => access[relation] !== undefined)));
  return { visible, reach, relate };
}

/** What a resolver made, without what the asker may not even know of: null in its place. */
export function keepVisible(type: HeldType, asker: Asker, value: unknown): unknown {
  if (value instanceof Promise) return value.then((settled: unknown) => keepVisible(type, asker, settled));
  if (Array.isArray(value)) return value.map((one: unknown) => keepVisible(type, asker, one));
  return isHeld(value) && !type.visible.has(type.relate(asker, value)) ? null : value;
}

export function isHeld(value: unknown): value is Held {
  return typeof value === "object" && value !== null;
}
