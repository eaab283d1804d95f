import type { Client } from "urql";
import { type KeyClaims, openKeyStatement } from "../../../shared/seal/key-statement.ts";
import { openPartyKeys } from "../../../shared/seal/party-keys.ts";
import { type Failure, failureOf } from "../graph/failure.ts";
import { readStatedKeys } from "./person-key.operations.ts";

/** What somebody's organization states of their keys, verified; or why nothing may be sealed for them. */
export type StatedKeys =
  | { ok: true; claims: KeyClaims }
  | { ok: false; why: "NO_KEYS" | "REFUSED" }
  | { ok: false; why: "UNREACHABLE"; failure: Failure };

/** A device's clock and an answer's way; the statement is made when it is asked for. */
const maxAgeMs = 120_000;

/**
 * Asks somebody's organization for their keys, and believes it alone: the statement by the organization's key, that key
 * by the organization's own record, the record by the network's root, which the page was given with itself.
 */
export async function readPersonsKeys(
  { client, networkPin }: { client: Client; networkPin: string },
  person: string,
): Promise<StatedKeys> {
  const party = partyOf(person);
  const asked = client.query(readStatedKeys, { person, party }, { requestPolicy: "network-only" });
  const { data, error } = await asked.toPromise();
  const failure = failureOf(error);
  if (failure) return { ok: false, why: "UNREACHABLE", failure };
  const statement = data?.personKeys?.statement;
  if (statement === undefined) return { ok: false, why: "NO_KEYS" };
  const now = new Date();
  const { record, admission } = data?.organization ?? {};
  const own = await openPartyKeys(
    { record: record ?? "", admission: admission ?? "" },
    { party, pin: networkPin, now },
  );
  if (!own.ok) return { ok: false, why: "REFUSED" };
  const opened = await openKeyStatement(statement, { person, party, partyKeys: own.partyKeys, now, maxAgeMs });
  return opened.ok ? opened : { ok: false, why: "REFUSED" };
}

/** The organization of a row or a person, which their id names. */
export function partyOf(id: string): string {
  return id.slice(0, Math.max(id.indexOf("~"), 0));
}
