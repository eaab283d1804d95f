import { z } from "zod";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { signedIn } from "../../journeys/person.ts";
import { watchAs } from "../../journeys/watching.ts";
import type { WatchingClient } from "../../network/watching-client.ts";

/** An opportunity as somebody who watches is told it, with names from across the border. */
export type Told = { organization: string; showing: string; responder: string; state: string; atMs: number };

/** Everybody who watches, of all organizations. */
export type Watchers = {
  /** The next so many things that any of them is told. @throws Error when they are not told in time */
  next(count: number): Promise<Told[]>;
  /** How much was told that nobody waited for. */
  left(): number;
  close(): void;
};

const withinMs = 15_000;

const query = `subscription ($of: ID!) { opportunityChanged(organization: $of) {
  id needId state score home { id name } responder { id name organization { name } }
  issues { issue { name } jurisdiction { name } } languages { name } } }`;

const named = z.object({ name: z.string() });
const toldForm = z.object({
  errors: z.array(z.unknown()).max(0).optional(),
  data: z.object({
    opportunityChanged: z.object({
      needId: z.string(),
      state: z.string(),
      home: named,
      responder: z.object({ id: z.string(), name: z.string(), organization: named }),
      issues: z.array(z.object({ issue: named, jurisdiction: named })).min(1),
    }),
  }),
});

/** Opens a stream at the gateway for a coordinator of each organization, and waits until each is heard. */
export async function watchOpportunities(
  constellation: Constellation,
  organizations: readonly string[],
): Promise<Watchers> {
  const heard = new Heard();
  for (const organization of organizations) {
    const person = await signedIn(constellation, `coordinator@${organization}`);
    const client = await watchAs(constellation, person, { query, variables: { of: organization } });
    const begun = await client.next(); // where the stream begins
    if (begun?.data !== undefined) throw new Error(`${organization}: no stream, but ${JSON.stringify(begun.data)}`);
    heard.listen(organization, client);
  }
  return heard;
}

class Heard implements Watchers {
  readonly #clients: WatchingClient[] = [];
  readonly #told: Told[] = [];
  #look: () => void = () => undefined;
  #isClosed = false;

  listen(organization: string, client: WatchingClient): void {
    this.#clients.push(client);
    void this.#read(organization, client).catch((error: unknown) => {
      if (!this.#isClosed) throw error;
    });
  }

  async #read(organization: string, client: WatchingClient): Promise<void> {
    for (let event = await client.next(); event; event = await client.next()) {
      const atMs = performance.now();
      if (event.data === undefined) continue;
      const { needId: showing, state, responder } = toldForm.parse(event.data).data.opportunityChanged;
      this.#told.push({ organization, showing, responder: responder.id, state, atMs });
      this.#look();
    }
    if (!this.#isClosed) throw new Error(`${organization}'s stream has ended`);
  }

  next(count: number): Promise<Told[]> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`${this.#told.length} of ${count} were told within ${withinMs / 1_000} s`));
      const timer = setTimeout(late, withinMs);
      this.#look = () => {
        if (this.#told.length < count) return;
        clearTimeout(timer);
        this.#look = () => undefined;
        resolve(this.#told.splice(0, count));
      };
      this.#look();
    });
  }

  left(): number {
    return this.#told.length;
  }

  close(): void {
    this.#isClosed = true;
    for (const client of this.#clients) client.close();
  }
}
