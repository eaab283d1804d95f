import type { BorderError } from "../partition/border-error.ts";
import { copyJson, type JsonRecord } from "../partition/json-record.ts";

export type Folded = {
  /** Each asked representation once. */
  unique: readonly unknown[];
  /** For each unique one, the places in the whole list where it stands. */
  places: readonly (readonly number[])[];
};

/** A page of candidates names the same few organizations and languages again and again: each is asked for once. */
export function foldRepresentations(representations: readonly unknown[]): Folded {
  const places = Map.groupBy(representations.keys(), (at) => JSON.stringify(representations[at]));
  const lists = [...places.values()];
  return { unique: lists.map(([first = 0]) => representations[first]), places: lists };
}

/** The answer at every place, with nothing shared between two: the gateway writes into what it is given. */
export function unfoldEntities(data: JsonRecord, { places }: Folded): JsonRecord {
  const { _entities: entities } = data;
  if (!Array.isArray(entities)) return data;
  const whole: unknown[] = [];
  for (const [index, positions] of places.entries()) {
    const [first, ...others] = positions;
    if (first !== undefined) whole[first] = entities[index];
    for (const position of others) whole[position] = copyJson(entities[index]);
  }
  return { ...data, _entities: whole };
}

export function unfoldErrors(errors: readonly BorderError[], { places }: Folded): BorderError[] {
  return errors.flatMap((error) => {
    const [root, index, ...rest] = error.path;
    const positions = root === "_entities" && typeof index === "number" ? places[index] : undefined;
    return positions?.map((position) => ({ ...error, path: ["_entities", position, ...rest] })) ?? [error];
  });
}
