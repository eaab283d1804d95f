import { signatureLabel } from "./signature-profile.ts";

/** The one signature of a Signature header: its bytes, and the member as a `;key` component shows it. */
type SignatureMember = { bytes: Uint8Array; member: string };

// 64 bytes in base64 leave four bits unused in the last digit, 32 bytes two: only the digits that leave them zero.
const headerForm = new RegExp(
  `^${signatureLabel}=(:([A-Za-z0-9+/]{85}[AQgw]==|[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=):)$`,
);

/** A Signature header with one signature under our label (RFC 9421 section 4.2): 64 bytes of Ed25519 or 32 of HMAC. */
export function signatureHeader(bytes: Buffer): string {
  return `${signatureLabel}=:${bytes.toString("base64")}:`;
}

/** `undefined` unless the header is exactly what `signatureHeader` writes. */
export function parseSignatureHeader(header: string): SignatureMember | undefined {
  const [, member, base64] = headerForm.exec(header) ?? [];
  if (member === undefined || base64 === undefined) return undefined;
  return { bytes: Buffer.from(base64, "base64"), member };
}
