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
