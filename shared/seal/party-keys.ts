import { calculateJwkThumbprint, compactVerify, importJWK } from "jose";
import * as z from "zod/mini";
import type { PartyKey } from "./key-statement.ts";

/** What the directory hands out of a party: the network's word that it takes part, and its own about itself. */
export type PartyStatements = { admission: string; record: string };

export type PartyQuestion = {
  party: string;
  /** The thumbprint of the network's root key: known to whoever asks, and never from whoever brought the statements. */
  pin: string;
  now: Date;
};

export type PartyKeysAnswer = { ok: true; partyKeys: readonly PartyKey[] } | { ok: false };

const publicJwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string().check(z.length(43)) });
const admission = z.object({ id: z.string(), root: z.string(), status: z.string() });
const record = z.object({
  id: z.string(),
  services: z.record(z.string(), z.object({ keys: z.array(publicJwk) })),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
});

const maxStatementLength = 64_000;
const clockSlackMs = 60_000;

/**
 * The keys by which a party states its people's keys, out of its own record: the pinned network root admits, and the
 * admitted root speaks for the party. Whoever carries the statements can hold them back, and put nothing in their place.
 */
export async function openPartyKeys(statements: PartyStatements, question: PartyQuestion): Promise<PartyKeysAnswer> {
  const { party, pin, now } = question;
  const admitted = await openSigned("alight-admission+jwt", statements.admission, admission);
  if (admitted?.signer !== pin || admitted.claims.id !== party || admitted.claims.status !== "ACTIVE") return refused;
  const own = await openSigned("alight-record+jwt", statements.record, record);
  if (own?.signer !== admitted.claims.root || own.claims.id !== party) return refused;
  const { services, validFrom, validUntil } = own.claims;
  const isValid = Date.parse(validFrom) <= now.getTime() + clockSlackMs && now.getTime() < Date.parse(validUntil);
  return isValid ? { ok: true, partyKeys: services.partner?.keys ?? [] } : refused;
}

const refused = { ok: false } as const;

/** A statement of one type, and the thumbprint of the key that really signed it. */
async function openSigned<Schema extends z.ZodMiniType>(
  type: string,
  statement: string,
  schema: Schema,
): Promise<{ claims: z.output<Schema>; signer: string } | undefined> {
  if (statement.length > maxStatementLength) return undefined;
  try {
    let signer = "";
    const opened = await compactVerify(
      statement,
      async ({ jwk }) => {
        const key = z.parse(publicJwk, jwk);
        signer = await calculateJwkThumbprint(key);
        return importJWK({ ...key }, "EdDSA");
      },
      { algorithms: ["EdDSA"] },
    );
    if (opened.protectedHeader.typ !== type) return undefined;
    return { claims: z.parse(schema, JSON.parse(new TextDecoder().decode(opened.payload))), signer };
  } catch {
    return undefined;
  }
}
