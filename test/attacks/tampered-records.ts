import type pg from "pg";
import { chainOf } from "#shared/audit/chain-name.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { runVerify, type VerificationTold } from "../../tools/constellation/run-verify.ts";
import { eventually } from "../journeys/eventually.ts";
import { withDatabase } from "../journeys/read-database.ts";
import { untilAtRest } from "../journeys/until-at-rest.ts";

const tables = ["audit_entry", "audit_chain", "audit_head", "audit_epoch"];

/** The chain's own lock: whoever holds it keeps the sealer waiting. */
const chainLock = "hashtextextended('audit chain', 0)";

/**
 * Does something to the records of a running service, as somebody would who has its database, looks what verifying
 * finds, and puts everything back.
 */
export async function verifyTampered(
  constellation: Constellation,
  name: string,
  tamper: (client: pg.Client) => Promise<unknown>,
): Promise<VerificationTold> {
  return withDatabase(constellation, name, async (client) => {
    for (const table of tables) await client.query(`create table kept_${table} as select * from ${table}`);
    try {
      await tamper(client);
      return await runVerify(constellation, name);
    } finally {
      await client.query("begin");
      await client.query(`truncate ${tables.join(", ")}`);
      for (const table of tables) {
        await client.query(`insert into ${table} overriding system value select * from kept_${table}`);
        await client.query(`drop table kept_${table}`);
      }
      await client.query("commit"); // at once: the sealer wakes, and finds all three as they were
    }
  });
}

/** Does something while nothing is sealed. */
export async function whileUnsealed(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query(`select pg_advisory_lock(${chainLock})`);
  try {
    await work();
  } finally {
    await client.query(`select pg_advisory_unlock(${chainLock})`);
  }
}

/** Waits until nothing is on its way, all that was committed is sealed, and every peer in `witnesses` holds the head. @returns its position */
export async function untilWitnessed(
  constellation: Constellation,
  name: string,
  witnesses: readonly string[],
): Promise<number> {
  await untilAtRest(constellation);
  await eventually(`${name} sealed`, async () => (await endOf(constellation, name)).unsealed === 0);
  const { position } = await endOf(constellation, name);
  for (const witness of witnesses) {
    const holds = async () => (await heldPosition(constellation, witness, chainNamed(name))) >= position;
    await eventually(`${witness} holds the head of ${name}`, holds, 15_000);
  }
  return position;
}

/** What heads call the chain that a service keeps in the database of this name. */
function chainNamed(name: string): string {
  return name === "statistics" ? chainOf({ party: "centre", service: name }) : name;
}

async function endOf(constellation: Constellation, name: string): Promise<{ position: number; unsealed: number }> {
  return withDatabase(constellation, name, async (client) => {
    const { rows } = await client.query<{ position: number; unsealed: number }>(
      `select position::int, (select count(*)::int from audit_entry where position is null) as unsealed from audit_chain`,
    );
    return rows[0] ?? { position: 0, unsealed: 0 };
  });
}

function heldPosition(constellation: Constellation, witness: string, party: string): Promise<number> {
  return withDatabase(constellation, witness, async (client) => {
    const { rows } = await client.query<{ position: number }>(
      "select max(position)::int as position from held_head where party = $1",
      [party],
    );
    return rows[0]?.position ?? 0;
  });
}
