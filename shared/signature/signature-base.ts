/** A serialized component identifier (`"date"`, `"@method"`, `"signature";req;key="sig1"`) and its value. */
export type CoveredComponent = readonly [identifier: string, value: string];

const printable = /^[\t\x20-\x7e]*$/;

/**
 * The text that is signed (RFC 9421 section 2.5): one line per covered component in the given order,
 * the serialized signature parameters last.
 * `undefined` when a component is named twice or a value holds anything but printable ASCII: a line break
 * inside a value could pass for a component of its own.
 */
export function signatureBase(covered: readonly CoveredComponent[], serializedParams: string): string | undefined {
  const named = new Set<string>();
  let base = "";
  for (const [identifier, value] of covered) {
    if (named.has(identifier) || !printable.test(value)) return undefined;
    named.add(identifier);
    base += `${identifier}: ${value.trim()}\n`;
  }
  return `${base}"@signature-params": ${serializedParams}`;
}
