import { to as copyTo } from "pg-copy-streams";
import type { Pool } from "#shared/database/pool.ts";
import type { CardIndex } from "../index/card-index.ts";
import { copyCards } from "./card.store.ts";
import { CopiedCards } from "./copied-cards.ts";

/**
 * Fills an empty index from the database, streaming: no more than a part of the stream is held at a time. Cards that
 * change meanwhile are found again by their change number.
 */
export async function loadCards(pool: Pool, index: CardIndex): Promise<number> {
  const cards = new CopiedCards(index);
  const client = await pool.connect();
  try {
    await client.query("set statement_timeout = 0");
    for await (const part of client.query(copyTo(copyCards))) cards.read(Buffer.from(part));
  } finally {
    client.release(true);
  }
  return cards.count;
}
