import { createPublicKey, type KeyObject } from "node:crypto";
import type { PartyRecord } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

/** A key with which one service of one party signs requests, answers and batches. */
export type ServiceKey = { keyid: string; publicKey: KeyObject; party: string; service: string };

/** Keys by id. A key that two parties claim belongs to neither. */
export function indexKeys(parties: readonly { id: string; record: PartyRecord }[]): Map<string, ServiceKey> {
  const keys = new Map<string, ServiceKey>();
  const contested = new Set<string>();
  for (const { id, record } of parties) {
    for (const [service, { keys: jwks }] of Object.entries(record.services)) {
      for (const jwk of jwks) {
        const keyid = calculateThumbprint(jwk);
        const holder = keys.get(keyid);
        if (holder && holder.party !== id) contested.add(keyid);
        keys.set(keyid, { keyid, publicKey: createPublicKey({ key: { ...jwk }, format: "jwk" }), party: id, service });
      }
    }
  }
  for (const keyid of contested) keys.delete(keyid);
  return keys;
}
