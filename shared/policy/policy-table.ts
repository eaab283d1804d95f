import type { Access, Asker } from "#shared/policy/access.ts";
import type { Relation } from "#shared/policy/relation.ts";

/** An object as a field's resolver made it. */
export type Held = Readonly<Record<string, unknown>>;

/** A type whose objects belong to somebody. An object none of whose fields is open to the asker does not exist for them. */
export type HeldPolicy = {
  /** The nearest that this asker can be to any object of the type. Who is too far is refused before anything is read. */
  reach: (asker: Asker) => Relation;
  /** What the asker is to this very object; what they reach at most, when nothing is said. */
  relate?: (asker: Asker, held: Held) => Relation;
  /** A row for every field. */
  fields: Readonly<Record<string, Access>>;
};

/** What one slice declares: who may read and do what. Data, and functions that compute from what they are given. */
export type SlicePolicy = {
  queries?: Readonly<Record<string, Access>>;
  commands?: Readonly<Record<string, Access>>;
  /** What may be watched: fields of the subscription type. */
  streams?: Readonly<Record<string, Access>>;
  held?: Readonly<Record<string, HeldPolicy>>;
  /** Types that are no one's by themselves, with all their fields: open exactly as far as the field that leads to them. */
  parts?: Readonly<Record<string, readonly string[]>>;
};

/** The table of one service. */
export type ServicePolicy = Required<SlicePolicy>;

/**
 * Puts the slices' declarations together.
 * @throws when two slices declare the same
 */
export function joinPolicies(slices: readonly SlicePolicy[]): ServicePolicy {
  return {
    queries: join(slices.map(({ queries }) => queries)),
    commands: join(slices.map(({ commands }) => commands)),
    streams: join(slices.map(({ streams }) => streams)),
    held: join(slices.map(({ held }) => held)),
    parts: join(slices.map(({ parts }) => parts)),
  };
}

function join<Entry>(tables: readonly (Readonly<Record<string, Entry>> | undefined)[]): Record<string, Entry> {
  const entries = tables.flatMap((table) => Object.entries(table ?? {}));
  const names = entries.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two policies speak of ${twice}.`);
  return Object.fromEntries(entries);
}
