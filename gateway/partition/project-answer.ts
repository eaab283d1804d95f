import { isPartitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { FieldShape, LeafKind, ObjectShape } from "./answer-shape.ts";
import type { ErrorPath } from "./border-error.ts";
import { copyJson, isRecord, type JsonRecord, ownValue } from "./json-record.ts";

export type Projected = {
  value: unknown;
  /** Where the answer was not what was asked for, or spoke of rows of others: null stands there now. */
  refused: readonly ErrorPath[];
};

/**
 * Whose answer is read, and where in the whole answer it stands. `type` is known for an entity. `hidden`: ids of rows
 * that are not to be shown.
 */
export type ProjectionPlace = {
  organization: string;
  path: ErrorPath;
  type?: string;
  hidden?: ReadonlySet<string> | undefined;
};

/**
 * Copies what was asked for out of an organization's answer. The answer is a stranger's word: what was not asked for
 * is left behind, a value of another form or an id with another's prefix becomes null, and the copy shares nothing
 * with what came in, because the gateway writes into what it is given. A row
 * that is hidden is left out without a word, of a list with the edge that leads to it; where it stands alone it is null.
 */
export function projectAnswer(value: unknown, shape: FieldShape, place: ProjectionPlace): Projected {
  const reading = new Reading(place);
  const projected =
    place.type !== undefined && typeof shape.of !== "string"
      ? reading.readEntity(value, shape.of, place.type)
      : reading.readList(value, shape.of, shape.listDepth);
  return { value: projected === leftOut ? null : (projected ?? null), refused: reading.refused };
}

/** Stands for an object that is a hidden row, or cannot be without one, until somebody may do without it. */
const leftOut = Symbol("left out");

class Reading {
  readonly refused: ErrorPath[] = [];
  readonly #organization: string;
  readonly #path: (string | number)[];
  readonly #hidden: ReadonlySet<string> | undefined;

  constructor({ organization, path, hidden }: ProjectionPlace) {
    this.#organization = organization;
    this.#path = [...path];
    this.#hidden = hidden;
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
      const read = items.map((item, index) => this.#readAt(index, item, { of, depth: depth - 1 }));
      return this.#hidden ? read.filter((item) => item !== leftOut) : read;
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
      if (of === "own-id" && typeof value === "string" && this.#hidden?.has(value)) return leftOut;
      const read = this.#readAt(key, value, { of, depth: listDepth });
      if (read === leftOut && isRequired) return leftOut;
      copy[key] = read === leftOut ? null : read;
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
