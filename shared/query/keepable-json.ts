/** The only ways in which JSON, or GraphQL inside of it, writes the character zero or half a surrogate pair. */
const suspicious = /\\u(?:0000|d[89a-f]|\{)/i;
/** The character zero as GraphQL writes it inside a string. */
const zeroInQuery = /\\u(?:0000|\{0+\})/;

/** No database of ours takes the character zero or half a surrogate pair; no keyboard makes them. */
export function isKeepableText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

export function isKeepableQuery(query: string): boolean {
  return isKeepableText(query) && !zeroInQuery.test(query);
}

/**
 * Reads JSON whose texts can all be kept; undefined for any other. A service reads this way what a signed caller
 * sends: a signature says who asks, not that a database can take it. Texts are looked at one by one only where an
 * escape gives reason to.
 */
export function parseKeepableJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return !suspicious.test(text) || isKeepable(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKeepable(value: unknown): boolean {
  if (typeof value === "string") return isKeepableText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isKeepableText(name) && isKeepable(inner));
}
