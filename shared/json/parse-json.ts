/**
 * What JSON says, or undefined for what is none: what others sent is judged, never thrown over. Which form it must
 * have is for a schema to say; none of ours takes undefined.
 */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : Buffer.from(text).toString("utf8"));
  } catch {
    return undefined;
  }
}
