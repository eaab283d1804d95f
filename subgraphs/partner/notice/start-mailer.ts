import type { Registry } from "prom-client";
import { Counter, Gauge } from "prom-client";
import { Bell } from "#shared/events/bell.ts";
import { type Delivery, type DeliveryParts, deliverMail } from "./deliver-mail.ts";
import { takeDueMail } from "./mail-queue.store.ts";
import type { SendWay } from "./send-way.ts";

export type MailerParts = Omit<DeliveryParts, "way"> & {
  /** Undefined where no mail server is set: nothing is sent, and that is told. */
  way: SendWay | undefined;
  registry: Registry;
  /** How often to look, in milliseconds. */
  pollMs?: number;
};

export type RunningMailer = { stop(): Promise<void> };

const usualPollMs = 1_000;
/** Longer than a mail server may be silent at every step of a dialogue; a second process then tries in its place. */
const leaseMs = 5 * 60_000;
/** After something went wrong with the database itself. */
const restMs = 5_000;

/** Sends the e-mails that are due, one after the other, by the product's clock. */
export function startMailer({ way, registry, pollMs = usualPollMs, ...parts }: MailerParts): RunningMailer {
  const { pool, clock, log } = parts;
  tellWhether(registry, way !== undefined);
  if (!way) {
    log.warn({}, "mail.not-set");
    return { stop: async () => undefined };
  }
  const mails = mailCounter(registry);
  const bell = new Bell();
  let isStopped = false;
  const deliverOne = async (): Promise<Delivery | undefined> => {
    const mail = await takeDueMail(pool, clock(), leaseMs);
    return mail && deliverMail({ ...parts, way }, mail);
  };
  const running = (async () => {
    while (!isStopped) {
      const outcome = await deliverOne().catch((err: unknown) => {
        log.error({ err }, "mail.failed");
        return "broken" as const;
      });
      if (outcome !== undefined) mails.inc({ outcome });
      if (isStopped || (outcome !== undefined && outcome !== "broken")) continue;
      await bell.wait(outcome === "broken" ? restMs : pollMs);
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      bell.ring();
      await running;
    },
  };
}

function tellWhether(registry: Registry, isSet: boolean): void {
  const help = "Whether a mail server is set: 0 nobody is sent an e-mail, 1 they are";
  new Gauge({ name: "alight_mail_set", help, registers: [registry] }).set(isSet ? 1 : 0);
}

function mailCounter(registry: Registry): Counter<"outcome"> {
  return new Counter({
    name: "alight_mails_total",
    help: "E-mails that were due, by what became of them",
    labelNames: ["outcome"] as const,
    registers: [registry],
  });
}
