import { openPool } from "#shared/database/pool.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Client } from "./backup-table.store.ts";

/** Works on one connection of its own, without a time limit for its statements. @throws AlightError CONFIGURATION */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const pool = openPool({ url, maxConnections: 1, statementTimeoutMs: 0, onError: () => undefined });
  try {
    const client = await pool.connect().catch((cause: unknown) => {
      throw new AlightError("CONFIGURATION", "The organization's database cannot be reached (DATABASE_URL).", {
        cause,
      });
    });
    client.on("error", () => undefined); // the next question says so
    try {
      return await work(client);
    } finally {
      client.release(true);
    }
  } finally {
    await pool.close();
  }
}
