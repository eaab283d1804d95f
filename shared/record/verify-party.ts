import type { z } from "zod";
import {
  type PartyAdmission,
  type PartyRecord,
  partyAdmission,
  partyRecord,
  partyRekey,
  type SignedParty,
} from "#shared/record/party-record.ts";
import { type OpenedStatement, openStatement, type StatementType } from "#shared/record/statement.ts";

export type VerifiedParty = { admission: PartyAdmission; record: PartyRecord; signed: SignedParty };

/** What a reader already knows of a party: the root it pinned and the newest versions it has seen. */
export type Remembered = { root: string; admissionVersion: number; recordVersion: number };

export type RefusalReason =
  | "ADMISSION_FORGED"
  | "RECORD_FORGED"
  | "ROOT_CHANGED"
  | "OLDER_VERSION"
  | "NOT_VALID_NOW"
  | "NAME_MISMATCH";

/** Opens a statement of one type and tells who really signed it. */
export type OpenStatement = (type: StatementType, statement: string) => Promise<OpenedStatement>;

type Judging = { pin: string; remembered: Remembered | undefined; now: Date; open?: OpenStatement };

/** `about`: whom the network's own word is about, where that much could be believed. */
export type PartyVerdict = { ok: true; party: VerifiedParty } | { ok: false; reason: RefusalReason; about?: string };

/**
 * Judges one party's statements. The directory that handed them over is not trusted: only the pinned network root
 * admits, only the admitted root speaks for the party, and no version ever goes back.
 */
export async function verifyParty(
  signed: SignedParty,
  { pin, remembered, now, open = openStatement }: Judging,
): Promise<PartyVerdict> {
  const admission = readClaims(await open("alight-admission+jwt", signed.admission), partyAdmission);
  if (admission?.signer !== pin) return { ok: false, reason: "ADMISSION_FORGED" };
  const refuse = (reason: RefusalReason) => ({ ok: false, reason, about: admission.claims.id }) as const;
  const record = readClaims(await open("alight-record+jwt", signed.record), partyRecord);
  if (record?.signer !== admission.claims.root) return refuse("RECORD_FORGED");
  if (record.claims.id !== admission.claims.id) return refuse("NAME_MISMATCH");
  if (remembered) {
    if (admission.claims.version < remembered.admissionVersion || record.claims.version < remembered.recordVersion) {
      return refuse("OLDER_VERSION");
    }
    const isLed = await leadsTo(signed.rekeys, admission.claims, { pinned: remembered.root, open });
    if (!isLed) return refuse("ROOT_CHANGED");
  }
  if (!isValidAt(record.claims, now)) return refuse("NOT_VALID_NOW");
  return { ok: true, party: { admission: admission.claims, record: record.claims, signed } };
}

export function isValidAt(record: PartyRecord, now: Date): boolean {
  return Date.parse(record.validFrom) <= now.getTime() + 5_000 && now.getTime() < Date.parse(record.validUntil);
}

/** Whether a chain of re-key statements, each signed by the root it leaves, goes from the pinned root to the admitted one. */
async function leadsTo(
  rekeys: readonly string[],
  admission: PartyAdmission,
  { pinned, open }: { pinned: string; open: OpenStatement },
): Promise<boolean> {
  let root = pinned;
  for (const statement of rekeys) {
    if (root === admission.root) return true;
    const rekey = readClaims(await open("alight-rekey+jwt", statement), partyRekey);
    if (rekey && rekey.claims.id === admission.id && rekey.claims.from === root && rekey.signer === root) {
      root = rekey.claims.to;
    }
  }
  return root === admission.root;
}

export async function openAs<Schema extends z.ZodType>(
  type: StatementType,
  statement: string,
  schema: Schema,
): Promise<Claimed<Schema> | undefined> {
  return readClaims(await openStatement(type, statement), schema);
}

type Claimed<Schema extends z.ZodType> = { claims: z.output<Schema>; signer: string };

function readClaims<Schema extends z.ZodType>(opened: OpenedStatement, schema: Schema): Claimed<Schema> | undefined {
  if (!opened.ok) return undefined;
  const claims = schema.safeParse(opened.claims);
  return claims.success ? { claims: claims.data, signer: opened.signer } : undefined;
}
