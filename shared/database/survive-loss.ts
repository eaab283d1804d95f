import type pg from "pg";

type Release = pg.PoolClient["release"];

/**
 * A connection that breaks while somebody holds it says so by an event. One that nobody listens to ends the process;
 * and a transaction of the ORM whose rollback fails, as it must then, never gives its connection back (Kysely 0.29:
 * a pool of eight is empty after eight of them). So it goes back to the pool, to be thrown away, as soon as it breaks;
 * whoever holds it learns of it by their next query, and gives it back in vain. To be called once for a pool, first.
 */
export function surviveLoss(pool: pg.Pool): void {
  pool.on("connect", (client) => {
    // The pool gives a client a fresh `release` each time that it is taken.
    let current: Release = () => undefined;
    const set = (release: Release) => {
      current = onlyOnce(release);
    };
    Object.defineProperty(client, "release", { configurable: true, get: () => current, set });
    client.on("error", () => client.release(true));
  });
}

function onlyOnce(release: Release): Release {
  let isHeld = true;
  return (reason) => {
    if (isHeld) {
      isHeld = false;
      release(reason);
    }
  };
}
