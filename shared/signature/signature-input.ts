import {
  type BareItem,
  isInnerList,
  parseDictionary,
  serializeInnerList,
  serializeInteger,
  serializeItem,
  serializeString,
} from "structured-headers";

/** A parsed Signature-Input header: what is covered, its parameters, and both as they stand in the signature base. */
type SignatureInput = {
  identifiers: readonly string[];
  params: ReadonlyMap<string, BareItem>;
  serialized: string;
};

const longestHeader = 2_048;

/**
 * Serialized covered components and parameters, in the given order (RFC 9421 section 2.3).
 * @throws when a parameter is no integer or holds anything but printable ASCII.
 */
export function signatureParams(
  identifiers: readonly string[],
  params: Readonly<Record<string, string | number>>,
): string {
  const parts = Object.entries(params).map(
    ([name, value]) => `;${name}=${typeof value === "number" ? serializeInteger(value) : serializeString(value)}`,
  );
  return `(${identifiers.join(" ")})${parts.join("")}`;
}

/**
 * Reads a Signature-Input header (RFC 9421 section 4.1) that holds one signature, under this label.
 * The structured-fields parser follows its specification: it lets a later duplicate win and forgives spaces.
 * We do not: only the canonical text is taken, so what was parsed is what was sent, bit by bit.
 * `undefined` for everything else; never throws.
 */
export function parseSignatureInput(header: string, label: string): SignatureInput | undefined {
  if (header.length > longestHeader) return undefined;
  try {
    const member = parseDictionary(header).get(label);
    if (member === undefined || !isInnerList(member)) return undefined;
    const serialized = serializeInnerList(member);
    if (header !== `${label}=${serialized}`) return undefined;
    const [items, params] = member;
    return { identifiers: items.map((item) => serializeItem(item)), params, serialized };
  } catch {
    return undefined;
  }
}
