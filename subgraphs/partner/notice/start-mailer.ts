import type { Registry } from "prom-client";
import { Counter, Gauge } from "prom-client";
import { Bell } from "#shared/events/bell.ts";
import { messageKinds } from "../reachability/message-kind.ts";
import { type Delivery, type DeliveryParts, deliverMessage } from "./deliver-message.ts";
import { takeDueMessage } from "./message-queue.store.ts";
import type { SendWays } from "./send-way.ts";

export type MailerParts = Omit<DeliveryParts, "way"> & {
  /** Without a mail server none of that kind: nothing is sent by it, and that is told. */
  ways: SendWays;
  registry: Registry;
  /** How often to look, in milliseconds. */
  pollMs?: number;
};

export type RunningMailer = { stop(): Promise<void> };

const usualPollMs = 1_000;
/** Longer than a server may be silent at every step of a dialogue; a second process then tries in its place. */
const leaseMs = 5 * 60_000;
/** After something went wrong with the database itself. */
const restMs = 5_000;

/** Sends the messages that are due, of each kind one after the other, by the product's clock. */
export function startMailer({ ways, registry, pollMs = usualPollMs, ...parts }: MailerParts): RunningMailer {
  tellWhether(registry, ways.MAIL !== undefined);
  if (!ways.MAIL) parts.log.warn({}, "mail.not-set");
  const messages = messageCounter(registry);
  let isStopped = false;
  const send = async (kind: keyof SendWays, bell: Bell) => {
    while (!isStopped) {
      const outcome = await deliverDue({ ...parts, ways }, kind);
      if (outcome !== undefined) messages.inc({ kind, outcome });
      if (isStopped || (outcome !== undefined && outcome !== "broken")) continue;
      await bell.wait(outcome === "broken" ? restMs : pollMs);
    }
  };
  const running = messageKinds.flatMap((kind) => {
    const bell = new Bell();
    return ways[kind] ? [{ bell, done: send(kind, bell) }] : [];
  });
  return {
    stop: async () => {
      isStopped = true;
      for (const { bell } of running) bell.ring();
      await Promise.all(running.map(({ done }) => done));
    },
  };
}

/** What became of the first that is due; undefined when none is. */
async function deliverDue(
  { ways, ...parts }: Omit<DeliveryParts, "way"> & { ways: SendWays },
  kind: keyof SendWays,
): Promise<Delivery | "broken" | undefined> {
  const way = ways[kind];
  const { pool, clock, log } = parts;
  try {
    const due = way && (await takeDueMessage(pool, { now: clock(), leaseMs, kinds: [kind] }));
    return due && (await deliverMessage({ ...parts, way }, due));
  } catch (err) {
    log.error({ err, kind }, "message.failed");
    return "broken";
  }
}

function tellWhether(registry: Registry, isSet: boolean): void {
  const help = "Whether a mail server is set: 0 nobody is sent an e-mail, 1 they are";
  new Gauge({ name: "alight_mail_set", help, registers: [registry] }).set(isSet ? 1 : 0);
}

function messageCounter(registry: Registry): Counter<"kind" | "outcome"> {
  return new Counter({
    name: "alight_mails_total",
    help: "E-mails and other messages that were due, by their kind and what became of them",
    labelNames: ["kind", "outcome"] as const,
    registers: [registry],
  });
}
