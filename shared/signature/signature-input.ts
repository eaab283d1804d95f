export type SignatureParam = string | number;

/** A parsed Signature-Input header: what is covered, its parameters, and both as they stand in the signature base. */
type SignatureInput = {
  identifiers: readonly string[];
  params: ReadonlyMap<string, SignatureParam>;
  serialized: string;
};

const longestHeader = 2_048;

// The canonical text of structured fields (RFC 9651 section 4.1), as far as signatures need it: strings without
// escapes, integers of up to 15 digits, and of the components' parameters `req` and `key`, in this order.
const string = String.raw`"[\x20\x21\x23-\x5b\x5d-\x7e]*"`;
const integer = "(?:0|-?[1-9][0-9]{0,14})";
const name = "[a-z*][a-z0-9_.*-]*";
const identifier = `${string}(?:;req)?(?:;key=${string})?`;
const memberForm = new RegExp(
  `^(\\((?:${identifier}(?: ${identifier})*)?\\))((?:;${name}=(?:${string}|${integer}))*)$`,
);
const identifiersForm = new RegExp(identifier, "g");
const paramsForm = new RegExp(`;(${name})=(?:"([^"]*)"|(${integer}))`, "g");
const stringForm = new RegExp(`^${string}$`);

/**
 * Serialized covered components and parameters, in the given order (RFC 9421 section 2.3).
 * @throws when a parameter is no integer or holds anything but printable ASCII without quotes and backslashes.
 */
export function signatureParams(
  identifiers: readonly string[],
  params: Readonly<Record<string, SignatureParam>>,
): string {
  const parts = Object.entries(params).map(([key, value]) => `;${key}=${serialize(value)}`);
  return `(${identifiers.join(" ")})${parts.join("")}`;
}

function serialize(value: SignatureParam): string {
  const text = typeof value === "number" ? String(value) : `"${value}"`;
  const isFit = typeof value === "number" ? Number.isSafeInteger(value) : stringForm.test(text);
  if (!isFit) throw new TypeError("A signature's parameter is a whole number or printable ASCII");
  return text;
}

/**
 * Reads a Signature-Input header (RFC 9421 section 4.1) that holds one signature, under this label.
 * A parser of structured fields follows its specification: it lets a later duplicate win and forgives spaces.
 * We do not: only the canonical text is taken, so what was parsed is what was sent, bit by bit.
 * `undefined` for everything else; never throws.
 */
export function parseSignatureInput(header: string, label: string): SignatureInput | undefined {
  if (header.length > longestHeader || !header.startsWith(`${label}=`)) return undefined;
  const serialized = header.slice(label.length + 1);
  const [, covered, given] = memberForm.exec(serialized) ?? [];
  if (covered === undefined || given === undefined) return undefined;
  const params = readParams(given);
  return params && { identifiers: covered.match(identifiersForm) ?? [], params, serialized };
}

/** `undefined` when one is given twice. */
function readParams(text: string): Map<string, SignatureParam> | undefined {
  const params = new Map<string, SignatureParam>();
  for (const [, key = "", string, integer] of text.matchAll(paramsForm)) {
    if (params.has(key)) return undefined;
    params.set(key, string ?? Number(integer));
  }
  return params;
}
