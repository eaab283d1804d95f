import { once } from "node:events";
import { loadOrder } from "./load-order.ts";
import { makeLoad } from "./make-load.ts";
import { sealAhead } from "./seal-requests.ts";

/** A process that asks and does nothing else: told what to ask, it makes ready, says so, and begins when it is told. */
const aheadPerClient = 400;

process.once("disconnect", () => process.exit(0));
const [given] = await once(process, "message");
const order = loadOrder.parse(given);
const { pattern, forMs } = order;
const count = pattern.kind === "open" ? Math.ceil((pattern.perS * forMs) / 1_000) : aheadPerClient;
const seal = await sealAhead(order, count);
process.send?.("ready");
await once(process, "message");
process.send?.(await makeLoad(order, seal));
