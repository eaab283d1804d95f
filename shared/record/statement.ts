import { CompactSign, compactVerify, importJWK } from "jose";
import { type PrivateJwk, publicJwk } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

/**
 * Signed statements: compact JWS (RFC 7515) with EdDSA (RFC 8037). The header carries the signer's key, which is
 * never trusted for itself: the reader compares its thumbprint with the one it has pinned.
 */
export type StatementType =
  | "alight-record+jwt"
  | "alight-admission+jwt"
  | "alight-rekey+jwt"
  | "alight-audit-head+jwt"
  | "alight-audit-epoch+jwt"
  | "alight-person-key+jwt";

export type OpenedStatement = { ok: true; claims: unknown; signer: string } | { ok: false };

const maxStatementLength = 64_000;

export async function signStatement(type: StatementType, claims: object, key: PrivateJwk): Promise<string> {
  const { d: _, ...jwk } = key;
  const payload = new TextEncoder().encode(JSON.stringify(claims));
  const signer = new CompactSign(payload).setProtectedHeader({ alg: "EdDSA", typ: type, jwk });
  return signer.sign(await importJWK({ ...key }, "EdDSA"));
}

/** Opens a statement of one type; `signer` is the thumbprint of the key that really signed it. */
export async function openStatement(type: StatementType, statement: string): Promise<OpenedStatement> {
  if (statement.length > maxStatementLength) return { ok: false };
  let signer: string | undefined;
  try {
    const opened = await compactVerify(
      statement,
      async (header) => {
        const jwk = publicJwk.parse(header?.jwk);
        signer = calculateThumbprint(jwk);
        return importJWK({ ...jwk }, "EdDSA");
      },
      { algorithms: ["EdDSA"] },
    );
    if (opened.protectedHeader.typ !== type || signer === undefined) return { ok: false };
    return { ok: true, claims: JSON.parse(new TextDecoder().decode(opened.payload)), signer };
  } catch {
    return { ok: false };
  }
}
