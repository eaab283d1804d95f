import { compactVerify, importJWK } from "jose";
import * as z from "zod/mini";
import { publicKeys } from "./public-keys.ts";

/** How a statement of somebody's keys is marked: no other signed statement is taken for one. */
export const keyStatementType = "alight-person-key+jwt";

/** The most keys that a statement names: the newest. */
export const maxStatedKeys = 50;

const statedKeys = z.extend(publicKeys, { from: z.iso.datetime(), until: z.nullable(z.iso.datetime()) });

/** What a party says of the keys of one of its people. */
const keyClaims = z.object({
  person: z.string(),
  party: z.string(),
  /** When it was said. */
  at: z.iso.datetime(),
  /** Whether they have left: nothing is sealed for them any more. */
  hasLeft: z.boolean(),
  /** The newest first. Those that ended verify what was signed before. */
  keys: z.array(statedKeys).check(z.maxLength(maxStatedKeys)),
});
export type KeyClaims = z.output<typeof keyClaims>;

/** An Ed25519 key by which a party signs, as its pinned record has it. */
export type PartyKey = { kty: "OKP"; crv: "Ed25519"; x: string };

export type KeyQuestion = {
  person: string;
  party: string;
  /** From the party's own record, verified: never from the statement, and never from whoever brought it. */
  partyKeys: readonly PartyKey[];
  now: Date;
  /** An older statement may hide that a key was replaced. */
  maxAgeMs: number;
};

export type KeyAnswer = { ok: true; claims: KeyClaims } | { ok: false; why: KeyRefusal };
export type KeyRefusal = "NOT_SIGNED_BY_PARTY" | "ABOUT_SOMEBODY_ELSE" | "TOO_OLD" | "MALFORMED";

const maxStatementLength = 64_000;
const clockSlackMs = 60_000;

/**
 * Reads what a party says of its person's keys. Whoever carries statements cannot put in a key of their own: it is
 * refused, and the page shows that it was.
 */
export async function openKeyStatement(statement: string, question: KeyQuestion): Promise<KeyAnswer> {
  const payload = await verifiedBy(question.partyKeys, statement);
  if (payload === undefined) return { ok: false, why: "NOT_SIGNED_BY_PARTY" };
  const read = z.safeParse(keyClaims, payload);
  if (!read.success) return { ok: false, why: "MALFORMED" };
  const { person, party, at } = read.data;
  if (person !== question.person || party !== question.party) return { ok: false, why: "ABOUT_SOMEBODY_ELSE" };
  const ageMs = question.now.getTime() - Date.parse(at);
  if (ageMs > question.maxAgeMs || ageMs < -clockSlackMs) return { ok: false, why: "TOO_OLD" };
  return { ok: true, claims: read.data };
}

/** The key to seal for somebody; `undefined` when they have none, or have left. */
export function currentKeys({ keys, hasLeft }: KeyClaims): KeyClaims["keys"][number] | undefined {
  return hasLeft ? undefined : keys.find(({ until }) => until === null);
}

async function verifiedBy(keys: readonly PartyKey[], statement: string): Promise<unknown> {
  if (statement.length > maxStatementLength) return undefined;
  for (const key of keys) {
    try {
      const { payload, protectedHeader } = await compactVerify(statement, await importJWK({ ...key }, "EdDSA"), {
        algorithms: ["EdDSA"],
      });
      if (protectedHeader.typ !== keyStatementType) return undefined;
      return JSON.parse(new TextDecoder().decode(payload));
    } catch {} // not by this one
  }
  return undefined;
}
