import { aliasPrefix } from "./select-fields.ts";
import { isOpen, isShown } from "./table-says.ts";
import type { WalkAsker } from "./walk-asker.ts";

/** Of what is there, what the table lets somebody see: the answer they must get. */
export function expectedAnswer(asker: WalkAsker, truth: unknown, isApproved: (id: unknown) => boolean): unknown {
  if (Array.isArray(truth)) return truth.map((one: unknown) => expectedAnswer(asker, one, isApproved));
  if (typeof truth !== "object" || truth === null) return truth;
  const entries: [string, unknown][] = Object.entries(truth);
  const told = new Map(entries.map(([key, value]) => [plainName(key), value]));
  const type = String(told.get("__typename") ?? "Query");
  const id = told.get("id");
  const found = { type, id, isApproved: isApproved(id) };
  if (!isShown(asker, found)) return null;
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const isSeen = key === "__typename" || isOpen(asker, found, plainName(key));
      return [key, isSeen ? expectedAnswer(asker, value, isApproved) : null];
    }),
  );
}

export function plainName(key: string): string {
  return key.startsWith(aliasPrefix) ? key.slice(aliasPrefix.length) : key;
}

/** Names of the fields, as `Need.reference`, that hold something somewhere in `truth`. */
export function filledFields(truth: unknown): string[] {
  if (Array.isArray(truth)) return truth.flatMap((one: unknown) => filledFields(one));
  if (typeof truth !== "object" || truth === null) return [];
  const entries: [string, unknown][] = Object.entries(truth);
  const type = entries.find(([key]) => key === "__typename")?.[1];
  return entries.flatMap(([key, value]) => [
    ...(isEmpty(value) ? [] : [`${type}.${plainName(key)}`]),
    ...filledFields(value),
  ]);
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
