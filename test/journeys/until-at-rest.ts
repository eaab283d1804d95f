import type { Constellation } from "../../tools/constellation/constellation.ts";
import { eventually } from "./eventually.ts";
import { withDatabase } from "./read-database.ts";

const restMs = 20_000;

/**
 * Waits until nothing is on its way between organizations and nobody looks for anybody: what somebody did has had all
 * its effects, and what comes next comes in hours.
 */
export async function untilAtRest(constellation: Constellation): Promise<void> {
  const names = constellation.organizations.map(({ id }) => id);
  const areAtRest = async () => {
    for (const name of names) if ((await countWaiting(constellation, name)) > 0) return false;
    return true;
  };
  // Twice: what one has sent may have the other say something that was not looked for yet.
  await eventually("all organizations are at rest", async () => (await areAtRest()) && areAtRest(), restMs);
}

function countWaiting(constellation: Constellation, name: string): Promise<number> {
  return withDatabase(constellation, name, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select (select count(*) from outbox where starts_with(recipient, 'partner:'))::int
         + (select count(*) from need_search where due_at is not null)::int as count`,
    );
    return rows[0]?.count ?? 0;
  });
}
