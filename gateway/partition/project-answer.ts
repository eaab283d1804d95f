import { isPartitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { FieldShape, LeafKind, ObjectShape } from "./answer-shape.ts";
import type { ErrorPath } from "./border-error.ts";
import { copyJson, isRecord, type JsonRecord, ownValue } from "./json-record.ts";

export type Projected = {
  value: unknown;
  /** Where the answer was not what was asked for, or spoke of rows of others: null stands there now. */
  refused: readonly ErrorPath[];
};

/** Whose answer is read, and where in the whole answer it stands. `type` is known for an entity. */
export type ProjectionPlace = { organization: string; path: ErrorPath; type?: string };

/**
 * Copies what was asked for out of an organization's answer. The answer is a stranger's word: what was not asked for
 * is left behind, a value of another form or an id with another's prefix becomes null, and the copy shares nothing
 * with what came in, because the gateway writes into what it is given.
 */
export function projectAnswer(value: unknown, shape: FieldShape, place: ProjectionPlace): Projected {
  const reading = new Reading(place.organization, place.path);
  const projected =
    place.type !== undefined && typeof shape.of !== "string"
      ? reading.readEntity(value, shape.of, place.type)
      : reading.readList(value, shape.of, shape.listDepth);
  return { value: projected ?? null, refused: reading.refused };
}

class Reading {
  readonly refused: ErrorPath[] = [];
  readonly #organization: string;
  readonly #path: (string | number)[];

  constructor(organization: string, path: ErrorPath) {
    this.#organization = organization;
    this.#path = [...path];
  }

  readEntity(value: unknown, shape: ObjectShape, type: string | undefined): unknown {
    if (value === null || value === undefined) return null;
    return isRecord(value) ? this.#readObject(value, shape, type) : this.#refuse();
  }

  readList(value: unknown, of: FieldShape["of"], depth: number): unknown {
    if (value === null || value === undefined) return null;
    if (depth > 0) {
      if (!Array.isArray(value)) return this.#refuse();
      const items: unknown[] = value;
      return items.map((item, index) => this.#readAt(index, item, { of, depth: depth - 1 }));
    }
    if (typeof of === "string") return this.#readLeaf(value, of);
    return isRecord(value) ? this.#readObject(value, of, undefined) : this.#refuse();
  }

  #readLeaf(value: unknown, kind: LeafKind): unknown {
    if (kind === "json") return copyJson(value);
    if (typeof value === "number" && !Number.isFinite(value)) return this.#refuse();
    return typeof value === "object" ? this.#refuse() : value;
  }

  #readObject(record: JsonRecord, shape: ObjectShape, expected: string | undefined): unknown {
    const type = typeOf(record, shape, expected);
    const fields = type === undefined ? undefined : shape.byType.get(type);
    if (!fields) return this.#refuse();
    const copy: JsonRecord = {};
    for (const { key, of, listDepth, isRequired } of fields) {
      const value = ownValue(record, key);
      if (isRequired && (value === undefined || value === null)) return this.#refuse();
      if (value === undefined) continue;
      if (of === "own-id" && !this.#isOwn(value)) return this.#refuse();
      if (of === "typename" && value !== type) return this.#refuse();
      copy[key] = this.#readAt(key, value, { of, depth: listDepth });
    }
    return copy;
  }

  #isOwn(id: unknown): boolean {
    return id === null || (typeof id === "string" && isPartitionedId(id) && partitionOf(id) === this.#organization);
  }

  #readAt(step: string | number, value: unknown, { of, depth }: { of: FieldShape["of"]; depth: number }): unknown {
    this.#path.push(step);
    const read = this.readList(value, of, depth);
    this.#path.pop();
    return read;
  }

  #refuse(): null {
    this.refused.push([...this.#path]);
    return null;
  }
}

/** The type of an object: what is known of it beforehand, what it says of itself, or the only one it can have. */
function typeOf(record: JsonRecord, { byType }: ObjectShape, expected: string | undefined): string | undefined {
  const own = ownValue(record, "__typename");
  if (own === undefined) return expected ?? (byType.size === 1 ? byType.keys().next().value : undefined);
  if (typeof own !== "string" || (expected !== undefined && own !== expected)) return undefined;
  return own;
}
