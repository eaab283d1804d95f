import { z } from "zod";
import { isPartitionedId } from "#shared/ids/partitioned-id.ts";

/** 32 bytes in base64url, in the one spelling whose unused bits are zero: two spellings would give a key two names. */
const keyBytes = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/);

/** A public Ed25519 key (RFC 8037). Its id is its RFC 7638 thumbprint, never a name that could be chosen. */
export const publicJwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: keyBytes });
export type PublicJwk = z.output<typeof publicJwk>;

export type PrivateJwk = PublicJwk & { d: string };

/**
 * A public X25519 key (RFC 8037), by which vectors are masked. Its highest bit means nothing (RFC 7748), so it is
 * zero: else the same key could be stated twice under two names, and two masks could cancel each other.
 */
export const maskingJwk = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("X25519"),
  x: keyBytes.refine((x) => (Buffer.from(x, "base64url").at(-1) ?? 255) < 128),
});
export type MaskingJwk = z.output<typeof maskingJwk>;

const partyId = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/);
/** What a database column of four bytes holds. */
const version = z.number().int().positive().max(2_147_483_647);
const thumbprint = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
/** Exactly as it will be asked and signed: whatever a reader would have to mend first is no address. */
const serviceUrl = z.string().max(300).refine(isServiceUrl);

/** A party's own statement about itself, signed by its root key. `version` only ever grows. Times in ISO 8601. */
export const partyRecord = z.object({
  id: partyId,
  version,
  name: z.string().min(1).max(200),
  kind: z.string().max(40),
  country: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  hostedBy: partyId.optional(),
  issuer: serviceUrl.optional(),
  services: z.record(z.string(), z.object({ url: serviceUrl, keys: z.array(publicJwk).min(1).max(4) })),
  /** The first is the one to use. Of the centre there are none. */
  maskingKeys: z.array(maskingJwk).max(4),
  validFrom: z.iso.datetime(),
  validUntil: z.iso.datetime(),
});
export type PartyRecord = z.output<typeof partyRecord>;

const extent = z.union([z.literal("*"), z.array(z.string().max(60)).max(500)]);

/** The network's statement that a party takes part, with which root key and in what scope; signed by the network's root. */
export const partyAdmission = z.object({
  id: partyId,
  version,
  root: thumbprint,
  status: z.enum(["ACTIVE", "SUSPENDED"]),
  scope: z.object({ groups: extent, jurisdictions: extent }),
  at: z.iso.datetime(),
});
export type PartyAdmission = z.output<typeof partyAdmission>;

function isServiceUrl(text: string): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const { protocol, username, password, href } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return false;
  return `${username}${password}` === "" && (href === text || href === `${text}/`);
}

/** A root's last word: its successor. Signed by the old root. */
export const partyRekey = z.object({ id: partyId, from: thumbprint, to: thumbprint });

/**
 * What the directory serves: every party's statements as compact JWS, and whom it holds. A hold is its own word: it
 * can only make a party count as not active, which leaving it out would do as well. Of a party's rows it names those
 * that nobody outside of the party is to be shown.
 */
export const recordBundle = z.object({
  parties: z
    .array(z.object({ admission: z.string(), record: z.string(), rekeys: z.array(z.string()).max(20) }))
    .max(2_000),
  holds: z.array(partyId).max(2_000).default([]),
  heldRows: z
    .array(
      z
        .string()
        .max(80)
        .refine((id): boolean => isPartitionedId(id)),
    )
    .max(10_000)
    .default([]),
});
export type RecordBundle = z.output<typeof recordBundle>;
export type SignedParty = RecordBundle["parties"][number];
