import { to as copyTo } from "pg-copy-streams";
import type { Pool } from "#shared/database/pool.ts";
import type { CardIndex } from "../index/card-index.ts";
import { copyCards } from "./card.store.ts";
import { CardReader } from "./card-reader.ts";

/**
 * Fills an empty index from the database, streaming: no more than a chunk of text is held at a time. Cards that
 * change meanwhile are found again by their change number.
 */
export async function loadCards(pool: Pool, index: CardIndex): Promise<number> {
  const reader = new CardReader(index);
  const client = await pool.connect();
  let count = 0;
  let rest = "";
  try {
    await client.query("set statement_timeout = 0");
    const stream = client.query(copyTo(copyCards));
    stream.setEncoding("utf8");
    for await (const chunk of stream) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) reader.readLine(line);
      count += lines.length;
    }
  } finally {
    client.release(true);
  }
  return count;
}
