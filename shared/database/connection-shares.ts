import { AsyncLocalStorage } from "node:async_hooks";
import type pg from "pg";

type Wake = () => void;

/** How many connections one request holds, and who of the same request waits for one. */
type Share = { held: number; readonly waiting: Wake[] };

type Callback = (error?: Error, client?: pg.PoolClient, release?: (error?: Error | boolean) => void) => void;

/**
 * Lets one request hold a few connections of a pool at a time and no more, however many fields it asks at once: the
 * rest stay for others. Work outside of `run` is not counted.
 */
export class ConnectionShares {
  readonly #most: number;
  readonly #requests = new AsyncLocalStorage<Share>();

  /** @param most at least 2: a command reads beside its own transaction */
  constructor(most: number) {
    this.#most = most;
  }

  /** One request, with all that it awaits. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#requests.run({ held: 0, waiting: [] }, work);
  }

  /** From now on connections of this pool are counted. To be called once, as soon as the pool is there. */
  govern(pool: pg.Pool): void {
    const take = pool.connect.bind(pool);
    const connect = async (): Promise<pg.PoolClient> => {
      const share = this.#requests.getStore();
      if (!share) return take();
      await this.#enter(share);
      try {
        return returning(await take(), () => leave(share));
      } catch (error) {
        leave(share);
        throw error;
      }
    };
    // The pool's own `query` takes its connection by a callback.
    const connectOrCall = (callback?: Callback) => {
      if (!callback) return connect();
      connect().then(
        (client) => callback(undefined, client, (error) => client.release(error)),
        (error: Error) => callback(error, undefined, () => undefined),
      );
      return undefined;
    };
    Object.assign(pool, { connect: connectOrCall });
  }

  async #enter(share: Share): Promise<void> {
    if (share.held < this.#most) share.held += 1;
    else await new Promise<void>((resolve) => share.waiting.push(resolve));
  }
}

/** Whoever waits longest takes the place over; the count stays. */
function leave(share: Share): void {
  const next = share.waiting.shift();
  if (next) next();
  else share.held -= 1;
}

/** The pool gives a client a fresh `release` each time that it is taken. */
function returning(client: pg.PoolClient, onReleased: () => void): pg.PoolClient {
  const release = client.release.bind(client);
  client.release = (error) => {
    release(error);
    onReleased();
  };
  return client;
}
