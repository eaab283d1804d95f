export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a record itself holds under a name: never what its prototype does. */
export function ownValue(record: JsonRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** An empty record without a prototype, so that names chosen by others stay names. */
export function emptyRecord(): JsonRecord {
  return Object.create(null);
}

/** A copy of a JSON value that shares nothing with it. */
export function copyJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyJson);
  if (!isRecord(value)) return value;
  const copy = emptyRecord();
  for (const [key, inner] of Object.entries(value)) copy[key] = copyJson(inner);
  return copy;
}
