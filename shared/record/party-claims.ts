import type { PartyRecord } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";

/**
 * What of a record can be one party's alone: the keys by which its services are known, its masking keys, and its
 * issuer.
 */
export function claimsOf(record: Pick<PartyRecord, "services" | "issuer" | "maskingKeys">): string[] {
  const { services, issuer, maskingKeys } = record;
  const keys = Object.values(services).flatMap((service) => service.keys);
  return [
    ...keys.map((key) => `key ${calculateThumbprint(key)}`),
    ...maskingKeys.map(({ x }) => `mask ${x}`),
    ...(issuer === undefined ? [] : [`issuer ${issuer}`]),
  ];
}

type Claimant = { id: string; record: PartyRecord };

/** Who holds what. What several claim is nobody's. */
export function holdersOf(parties: readonly Claimant[]): Map<string, string> {
  const claims = parties.flatMap(({ id, record }) => [...new Set(claimsOf(record))].map((claim) => ({ claim, id })));
  const byClaim = Map.groupBy(claims, ({ claim }) => claim);
  return new Map(
    [...byClaim].flatMap(([claim, [first, ...others]]) => (first && others.length === 0 ? [[claim, first.id]] : [])),
  );
}
