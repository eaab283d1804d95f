import { type PrivateJwk, publicJwk, type SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";

export const now = new Date("2026-11-22T10:00:00Z");
export const network = generateSigningJwk().privateJwk;
export const day = 86_400_000;

export function publicOf(key: PrivateJwk) {
  return publicJwk.parse(key);
}

type Party = {
  id: string;
  root: PrivateJwk;
  service: PrivateJwk;
  version?: number;
  record?: object;
  admission?: object;
  admitter?: PrivateJwk;
  signer?: PrivateJwk;
  rekeys?: string[];
};

/** A party's statements as the directory would hand them out; `record` and `admission` change what they claim. */
export async function signedParty(party: Party): Promise<SignedParty> {
  const { id, root, service, version = 1 } = party;
  const record = {
    id,
    version,
    name: id,
    kind: "LEGAL_SERVICE",
    country: "RO",
    issuer: `http://127.0.0.1:1/${id}/oidc`,
    services: { partner: { url: `http://127.0.0.1:1/${id}`, keys: [publicOf(service)] } },
    maskingKeys: [],
    validFrom: new Date(now.getTime() - day).toISOString(),
    validUntil: new Date(now.getTime() + day).toISOString(),
    ...party.record,
  };
  const admission = {
    id,
    version,
    root: calculateThumbprint(publicOf(root)),
    status: "ACTIVE",
    scope: { groups: "*", jurisdictions: "*" },
    at: now.toISOString(),
    ...party.admission,
  };
  return {
    record: await signStatement("alight-record+jwt", record, party.signer ?? root),
    admission: await signStatement("alight-admission+jwt", admission, party.admitter ?? network),
    rekeys: party.rekeys ?? [],
  };
}

export function bookAt(clock: () => Date = () => now): RecordBook {
  return new RecordBook({ pin: calculateThumbprint(publicOf(network)), maxAgeMs: 7 * day, clock });
}

export const keys = () => ({ root: generateSigningJwk().privateJwk, service: generateSigningJwk().privateJwk });
