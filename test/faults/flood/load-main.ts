import { once } from "node:events";
import { loadOrder } from "./load-order.ts";
import { makeLoad, openConnections } from "./make-load.ts";
import { sealAhead } from "./seal-requests.ts";

/** A process that asks and does nothing else: one load after another, as it is told. */
const closedPerMs = 0.4;

process.once("disconnect", () => process.exit(0));
const connections = new Map<string, ReturnType<typeof openConnections>>();

for (;;) {
  const [given] = await once(process, "message");
  const order = loadOrder.parse(given);
  const { pattern, forMs, url } = order;
  const open = connections.get(url) ?? openConnections(order);
  connections.set(url, open);
  const seal = await sealAhead(
    order,
    Math.ceil(forMs * (pattern.kind === "open" ? pattern.perS / 1_000 : closedPerMs)),
  );
  process.send?.(await makeLoad(await open, order, seal));
}
