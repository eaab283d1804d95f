import { beforeAll } from "@jest/globals";
import { constellation } from "./shared-constellation.ts";
import { castWalk, type WalkCast } from "./walk-asker.ts";
import { makeWalkedRows, type WalkedRows } from "./walked-rows.ts";

const made: { cast?: WalkCast; rows?: WalkedRows } = {};

beforeAll(async () => {
  made.cast = await castWalk(constellation.current);
  made.rows = await makeWalkedRows(made.cast);
}, 60_000);

/** Who walks, and what is walked; only inside tests and hooks. */
export function walkedNetwork(): { cast: WalkCast; rows: WalkedRows } {
  const { cast, rows } = made;
  if (!cast || !rows) throw new Error("the walk begins inside of a test");
  return { cast, rows };
}
