import { isKeepableText } from "#shared/query/keepable-json.ts";

/** The fields of a form's body; undefined when one of them is no text that can be kept. */
export function readForm(body: Buffer): URLSearchParams | undefined {
  const form = new URLSearchParams(body.toString("utf8"));
  return [...form].every(([name, value]) => isKeepableText(name) && isKeepableText(value)) ? form : undefined;
}

/** Whether an address holds the character zero, in its path or query, plain or within what a query carries as text. */
export function isZeroIn(address: string): boolean {
  return address.includes("%00") || address.includes("\0");
}
