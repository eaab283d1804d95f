import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";

/** Far more than there are connections. */
const askers = 40;
/** As long as the gateway waits for one hop. */
const patienceMs = 1_500;
const recoveredMs = 5_000;

const needsQuery = `query ($id: ID!) {
  _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { needs { edges { cursor } } } } }`;

describe("a pool whose every connection is held up", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const askNeeds = (ask = desk.ask) =>
    ask(desk.advocate, needsQuery, { id: organization }).then(({ errors }) => errors === undefined);
  const heldUp = async () => {
    const rows = await desk.database.pool.query(
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
    return rows.length;
  };

  it("answers again within five seconds, while what held it up goes on or not", async () => {
    expect(await askNeeds()).toBe(true);
    await desk.database.pool.transaction(async (sql) => {
      await sql.query("lock table need in access exclusive mode");
      const startedMs = performance.now();
      const answers = await Promise.all(
        Array.from({ length: askers }, () => askNeeds(desk.asking(AbortSignal.timeout(patienceMs)))),
      );
      expect(answers).not.toContain(true);
      expect(performance.now() - startedMs).toBeLessThan(2 * recoveredMs);
      expect(await freedAfter(heldUp)).toBeLessThan(recoveredMs);
      // Others' work is done at once, although the table is still locked.
      expect((await desk.ask(desk.advocate, "{ __typename }")).errors).toBeUndefined();
      const [person] = await desk.database.orm.fork().execute<{ one: number }[]>("select 1 as one");
      expect(person).toEqual({ one: 1 });
    });
    const releasedMs = performance.now();
    for (let isWell = false; !isWell && performance.now() - releasedMs < recoveredMs; ) isWell = await askNeeds();
    const ms = performance.now() - releasedMs;
    process.stdout.write(`a starved pool answers again ${ms.toFixed(0)} ms after it was let go\n`);
    expect(ms).toBeLessThan(recoveredMs);
  });
});

async function freedAfter(heldUp: () => Promise<number>): Promise<number> {
  const startedMs = performance.now();
  while ((await heldUp()) > 0 && performance.now() - startedMs < recoveredMs) await new Promise(setImmediate);
  return performance.now() - startedMs;
}
