import type { PoolEntry } from "../card.builder.ts";
import type { JudgedCard } from "../judged.types.ts";
import { ASIA_AND_AFRICA_POOL } from "./asia-and-africa.pool.ts";
import { COLORADO_POOL } from "./colorado.pool.ts";
import { EUROPE_POOL } from "./europe.pool.ts";
import { NORTH_AMERICA_POOL } from "./north-america.pool.ts";

const entries: readonly PoolEntry[] = [
  ...COLORADO_POOL,
  ...NORTH_AMERICA_POOL,
  ...EUROPE_POOL,
  ...ASIA_AND_AFRICA_POOL,
];

/** Every responder that every need is run against, by short key. */
export const POOL: ReadonlyMap<string, JudgedCard> = new Map(entries);
