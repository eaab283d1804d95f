import { once } from "node:events";
import type { Agent } from "undici";
import { loadOrder } from "./load-order.ts";
import { makeLoad, openConnections } from "./make-load.ts";
import { sealAhead } from "./seal-requests.ts";

/** How many are sealed ahead for clients that ask in turn: more than any service here answers. */
const closedPerMs = 0.4;

process.once("disconnect", () => process.exit(0));
await makeLoads();

/** A process that asks and does nothing else: one load after another, as it is told. */
async function makeLoads(): Promise<never> {
  const connections = new Map<string, Agent>();
  for (;;) {
    const [given] = await once(process, "message");
    const order = loadOrder.parse(given);
    const { pattern, forMs, url } = order;
    const agent = connections.get(url) ?? (await openConnections(order));
    connections.set(url, agent);
    const perMs = pattern.kind === "open" ? pattern.perS / 1_000 : closedPerMs;
    const seal = await sealAhead(order, Math.ceil(forMs * perMs));
    process.send?.(await makeLoad(agent, order, seal));
  }
}
