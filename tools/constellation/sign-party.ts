import { isDeepStrictEqual } from "node:util";
import {
  type PartyAdmission,
  type PartyRecord,
  type PrivateJwk,
  partyAdmission,
  partyRecord,
  type SignedParty,
} from "#shared/record/party-record.ts";
import { signStatement } from "#shared/record/statement.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { openAs } from "#shared/record/verify-party.ts";

/** What a party would say of itself, but for versions and validity. */
export type PartyFacts = {
  record: Omit<PartyRecord, "version" | "validFrom" | "validUntil">;
  admission: Omit<PartyAdmission, "version" | "root" | "at">;
};

export type PartySigners = { networkRoot: PrivateJwk; partyRoot: PrivateJwk };

const dayMs = 86_400_000;
const validDays = 365;
const renewDays = 30;

/**
 * Signs a party's statements, each with a higher version where it says something new or is about to run out, and
 * leaves the others as they were.
 */
export async function signParty(
  facts: PartyFacts,
  { networkRoot, partyRoot }: PartySigners,
  { previous, now }: { previous: SignedParty | undefined; now: Date },
): Promise<SignedParty> {
  const root = calculateThumbprint(partyRoot);
  const oldRecord = previous && (await openAs("alight-record+jwt", previous.record, partyRecord));
  const oldAdmission = previous && (await openAs("alight-admission+jwt", previous.admission, partyAdmission));
  const record =
    previous && oldRecord?.signer === root && isSameRecord(oldRecord.claims, facts, now)
      ? previous.record
      : await signStatement("alight-record+jwt", newRecord(facts, oldRecord?.claims.version ?? 0, now), partyRoot);
  const admission =
    previous && isSameAdmission(oldAdmission?.claims, facts, root)
      ? previous.admission
      : await signStatement(
          "alight-admission+jwt",
          { ...facts.admission, root, version: (oldAdmission?.claims.version ?? 0) + 1, at: now.toISOString() },
          networkRoot,
        );
  return { admission, record, rekeys: previous?.rekeys ?? [] };
}

/** The old root's last word: its successor. */
export function signRekey(id: string, keys: { from: PrivateJwk; to: PrivateJwk }): Promise<string> {
  const claims = { id, from: calculateThumbprint(keys.from), to: calculateThumbprint(keys.to) };
  return signStatement("alight-rekey+jwt", claims, keys.from);
}

function newRecord({ record }: PartyFacts, oldVersion: number, now: Date): PartyRecord {
  return {
    ...record,
    version: oldVersion + 1,
    validFrom: now.toISOString(),
    validUntil: new Date(now.getTime() + validDays * dayMs).toISOString(),
  };
}

function isSameRecord(old: PartyRecord, { record }: PartyFacts, now: Date): boolean {
  const { version: _, validFrom: __, validUntil, ...said } = old;
  return Date.parse(validUntil) - now.getTime() > renewDays * dayMs && isDeepStrictEqual(said, record);
}

function isSameAdmission(old: PartyAdmission | undefined, { admission }: PartyFacts, root: string): boolean {
  if (!old) return false;
  const { version: _, at: __, ...said } = old;
  return isDeepStrictEqual(said, { ...admission, root });
}
