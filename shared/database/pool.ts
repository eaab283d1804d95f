import pg from "pg";
import type { Sql } from "#shared/database/sql.ts";
import { surviveLoss } from "#shared/database/survive-loss.ts";

export type Pool = Sql & {
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Calls `wake` at each NOTIFY on the channel and after every reconnection. A wake-up, never the only news. */
  listen(channel: string, wake: () => void): Promise<{ stop(): Promise<void> }>;
  /** A connection of its own, for what lasts (advisory locks, COPY). */
  connect(): Promise<pg.PoolClient>;
  close(): Promise<void>;
};

export type PoolOptions = {
  url: string;
  maxConnections: number;
  statementTimeoutMs: number;
  onError: (error: unknown) => void;
  /** Each statement is parsed and planned once per connection: for the few that are asked all the time. */
  isPreparing?: boolean;
};

export function openPool(options: PoolOptions): Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    statement_timeout: options.statementTimeoutMs,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  });
  pool.on("error", options.onError);
  surviveLoss(pool);
  const names = options.isPreparing ? new StatementNames() : undefined;
  return {
    query: (text, values) => run(pool, { text, values, name: names?.nameOf(text) }),
    transaction: (work) => inTransaction(pool, work),
    listen: (channel, wake) => listenForever(options, channel, wake),
    connect: () => pool.connect(),
    close: () => pool.end(),
  };
}

type Statement = { text: string; values: readonly unknown[] | undefined; name?: string | undefined };

async function run<Row>(on: pg.Pool | pg.PoolClient, { text, values = [], name }: Statement): Promise<Row[]> {
  const given = { text, values: [...values], ...(name === undefined ? {} : { name }) };
  const result = await on.query<Row & pg.QueryResultRow>(given);
  return result.rows;
}

/** Names of prepared statements, by their text. Bounded: a text beyond the bound is not prepared. */
class StatementNames {
  readonly #names = new Map<string, string>();

  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= maxPrepared) return known;
    const name = `alight_${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

const maxPrepared = 100;

async function inTransaction<Result>(pool: pg.Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query("begin");
    const result = await work({ query: (text, values) => run(client, { text, values }) });
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

async function listenForever(
  options: PoolOptions,
  channel: string,
  wake: () => void,
): Promise<{ stop(): Promise<void> }> {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isStopped = false;
  const open = async () => {
    const fresh = new pg.Client({ connectionString: options.url });
    const reopen = () => {
      if (isStopped || client !== fresh) return;
      client = undefined;
      retry = setTimeout(() => void open().catch(options.onError), 500);
    };
    fresh.on("notification", wake);
    fresh.on("error", reopen);
    fresh.on("end", reopen);
    client = fresh;
    try {
      await fresh.connect();
      await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
      wake();
    } catch (error) {
      options.onError(error);
      reopen();
    }
  };
  await open();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(retry);
      await client?.end().catch(options.onError);
    },
  };
}
