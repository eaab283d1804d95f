import type { MessageId } from "../language/english.ts";

/** One number of a coarser table, and the words that it is told in. */
export type Together = { part: string; where: Readonly<Record<string, string>>; words: MessageId };

/**
 * The one number that answers what was asked, without what it was to be taken apart by: only where the other table
 * counts exactly the same. Undefined where nothing does, or where one place or language alone was asked for.
 */
export function togetherOf(table: string, chosen: Readonly<Record<string, string>>): Together | undefined {
  const { group, fate, country, language } = chosen;
  if (group === undefined) return undefined;
  if (table === "needs-by-country-and-group" && fate === "UNMET" && country === undefined) {
    return { part: "unmet-by-group", where: { group }, words: "together.country" };
  }
  if (table === "needs-by-language-and-group" && language === undefined) {
    return { part: "needs-by-group", where: { group }, words: "together.language" };
  }
  return undefined;
}
