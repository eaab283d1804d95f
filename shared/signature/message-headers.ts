/** Headers by lower-case name, as node:http and undici give them; an array is a header sent several times. */
export type MessageHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The headers of these names when each was sent at most once, else `undefined`: which of two values
 * a later reader would take is not for a signature to guess.
 */
export function onceSent(headers: MessageHeaders, names: readonly string[]): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (const name of names) {
    const value = headers[name];
    if (value === undefined) continue;
    if (typeof value !== "string") return undefined;
    found.set(name, value);
  }
  return found;
}
