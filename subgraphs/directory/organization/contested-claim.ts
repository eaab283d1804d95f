import { type Problem, problem } from "#shared/errors/problem.ts";
import { claimsOf, holdersOf } from "#shared/record/party-claims.ts";
import { partyRecord } from "#shared/record/party-record.ts";
import { openAs, type VerifiedParty } from "#shared/record/verify-party.ts";
import type { EntityManager } from "../database/entity-manager.ts";
import { listedStatements } from "./organization.store.ts";

/** What an operator cannot see in a record: that it claims a key or an issuer by which somebody else is known. */
export async function findContestedClaim(em: EntityManager, { record }: VerifiedParty): Promise<Problem | undefined> {
  const listed = await Promise.all((await listedStatements(em)).map((one) => recordIn(one.record)));
  const others = listed.flatMap((known) => (known && known.id !== record.id ? [{ id: known.id, record: known }] : []));
  const holders = holdersOf(others);
  return claimsOf(record).some((claim) => holders.has(claim)) ? contested : undefined;
}

async function recordIn(statement: string) {
  return (await openAs("alight-record+jwt", statement, partyRecord))?.claims;
}

const contested = problem(
  "NOT_ALLOWED",
  ["record"],
  "The record claims a key or an issuer that another organization is known by. Ask the organization for one of its own.",
);
