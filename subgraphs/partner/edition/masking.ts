import { createPrivateKey, createPublicKey, diffieHellman, hash } from "node:crypto";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { EditionRound } from "./edition-event.ts";

/** A masking key of our own, with its private half. */
export type OwnMaskingKey = NonNullable<ServiceKeys["masking"]>[number];

/** The masking keys by which an active organization is known; undefined for everybody else. */
export function pinnedMaskingKeys(book: RecordBook, organization: string): readonly string[] | undefined {
  const party = book.party(organization);
  return party?.isActive && organization !== "centre" ? party.record.maskingKeys.map(({ x }) => x) : undefined;
}

/** The one of our keys that is stated in our own record, if there is one. */
export function statedMaskingKey(
  { book, organization }: { book: RecordBook; organization: string },
  own: readonly OwnMaskingKey[],
): OwnMaskingKey | undefined {
  const stated = pinnedMaskingKeys(book, organization) ?? [];
  return own.find(({ x }) => stated.includes(x));
}

/** Whether a secret can be agreed on with this key: some points give everybody the same one (RFC 7748, section 6.1). */
export function canAgree(own: OwnMaskingKey, maskingKey: string): boolean {
  try {
    const privateKey = createPrivateKey({ key: { ...own }, format: "jwk" });
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "X25519", x: maskingKey }, format: "jwk" });
    return diffieHellman({ privateKey, publicKey }).some((byte) => byte !== 0);
  } catch {
    return false;
  }
}

/** Those who take part in a round, with the keys by which they mask. */
type Participating = { participants: readonly { organization: string; maskingKey: string }[] };

/** SHA-256 of the participants with their keys, in their order: whoever adds shares up adds those of one such list. */
export function participantsDigest({ participants }: Participating): string {
  const ordered = participants.map(({ organization, maskingKey }) => [organization, maskingKey]);
  return hash("sha256", JSON.stringify(ordered), "base64url");
}

/** What a round's masks are bound to: shares of two rounds, or of two lists of participants, never fit together. */
export function maskContext(round: Pick<EditionRound, "edition" | "round" | "participants">): string {
  return JSON.stringify([round.edition, round.round, participantsDigest(round)]);
}
