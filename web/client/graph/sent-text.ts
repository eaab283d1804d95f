import { type DocumentInput, formatDocument, stringifyDocument } from "@urql/core";

type Document = Exclude<DocumentInput, string>;

/**
 * The text of an operation exactly as the gateway gets it. Production knows operations by the hash of this: what
 * registers them at build time asks here too. A question and a command carry `__typename`, by which answers are kept.
 */
export function sentText(document: Document): string {
  const text = stringifyDocument(document);
  if (text.startsWith("subscription")) return text;
  const formatted: unknown = formatDocument(document);
  return isDocument(formatted) ? stringifyDocument(formatted) : text;
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && "definitions" in value;
}
