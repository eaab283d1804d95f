import type { Constellation } from "../../tools/constellation/constellation.ts";
import { eventually } from "./eventually.ts";
import { withDatabase } from "./read-database.ts";

/** On a laden machine what failed once is tried again several times, seconds apart. */
const restMs = 75_000;

/**
 * Waits until nothing is on its way between organizations and nobody looks for anybody: what somebody did has had all
 * its effects, and what comes next comes in hours. Whoever has no rest is named with what is left.
 */
export async function untilAtRest(constellation: Constellation): Promise<void> {
  const names = constellation.organizations.map(({ id }) => id);
  let restless = "";
  const areAtRest = async () => {
    for (const name of names) {
      restless = await waitingAt(constellation, name);
      if (restless !== "") return false;
    }
    return true;
  };
  // Twice: what one has sent may have the other say something that was not looked for yet.
  const isOver = async () => (await areAtRest()) && areAtRest();
  await eventually("all organizations are at rest", isOver, restMs).catch((error: unknown) => {
    throw new Error(`without rest: ${restless}`, { cause: error });
  });
}

type Waiting = { events: string | null; searches: number };

function waitingAt(constellation: Constellation, name: string): Promise<string> {
  return withDatabase(constellation, name, async (client) => {
    const { rows } = await client.query<Waiting>(
      `select (select string_agg(distinct recipient || ' ' || type, ', ') from outbox
                where starts_with(recipient, 'partner:')) as events,
         (select count(*) from need_search where due_at is not null)::int as searches`,
    );
    const { events = null, searches = 0 } = rows[0] ?? {};
    return events === null && searches === 0 ? "" : `${name}, events: ${events ?? "none"}, searches: ${searches}`;
  });
}
