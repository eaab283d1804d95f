import { createLogger } from "#shared/logging/logger.ts";
import { type ChangeScope, runChange } from "../command/run-change.ts";
import { takePassed } from "../deadline/deadline.store.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { checkReachability, type ReachabilityFields } from "../reachability/check-reachability.ts";
import type { MessageKind } from "../reachability/message-kind.ts";
import { keepAway, keepReachability } from "../reachability/reachability-change.store.ts";
import { type Delivery, deliverMessage } from "./deliver-message.ts";
import { takeDueMessage } from "./message-queue.store.ts";
import { noteUpdate, type Update } from "./note-update.ts";
import type { SendWay } from "./send-way.ts";
import { unopenedDeadline } from "./unopened.deadline.ts";
import { unopenedKind } from "./unopened-kind.ts";

const leaseMs = 60_000;
const tables = ["notice", "notice_mail", "deadline", "reachability", "push_subscription"] as const;

/** A desk whose clock is moved by hand, on which people are told things. */
export class NoticeDesk {
  readonly parts: ReturnType<typeof partsOf>;
  #now: Date;

  constructor(desk: PartnerDesk, start: string) {
    this.#now = new Date(start);
    this.parts = partsOf(desk, () => this.#now);
  }

  moveTo(at: string): void {
    this.#now = new Date(at);
  }

  change(work: (scope: ChangeScope) => Promise<void>): Promise<void> {
    return runChange(this.parts, "test", async (scope) => {
      scope.record({ action: "demo.seed", subject: "test" });
      await work(scope);
    });
  }

  note(update: Partial<Update> & { person: string }): Promise<void> {
    return this.change((scope) => {
      const subject: string = scope.newId();
      return noteUpdate(scope, { subject, urgency: "SOON", kind: "WORK_HANDED_OVER", ...update });
    });
  }

  say(person: string, fields: ReachabilityFields): Promise<void> {
    const content = checkReachability(fields, []).value;
    return this.change(({ sql, now }) => keepReachability(sql, person, { content, now }));
  }

  /** From now on, unless they are only to have a deputy. */
  leave(person: string, { until, deputy = null }: { until?: string; deputy?: string | null }): Promise<void> {
    return this.change(({ sql, now }) => {
      const away = until === undefined ? { from: null, until: null } : { from: now, until: new Date(until) };
      return keepAway(sql, { person, ...away, deputy, pauses: [] }, now);
    });
  }

  /** Sends all that is due. */
  async sendDue(way: SendWay, kind: MessageKind = "MAIL"): Promise<Delivery[]> {
    const sent: Delivery[] = [];
    for (;;) {
      const due = await takeDueMessage(this.parts.pool, { now: this.#now, leaseMs, kinds: [kind] });
      if (!due) return sent;
      sent.push(await deliverMessage({ ...this.parts, way }, due));
    }
  }

  /** Passes all clocks that have run out. */
  async passDue(): Promise<void> {
    const passOne = () =>
      runChange(this.parts, "deadline", async (scope) => {
        const passed = await takePassed(scope.sql, { now: scope.now, kinds: [unopenedKind], resting: [] });
        if (passed) await unopenedDeadline.pass(scope, passed.subject);
        return passed !== undefined;
      });
    while (await passOne());
  }

  /** Who has been told, oldest first. */
  told(): Promise<{ person: string; way: string }[]> {
    return this.parts.pool.query("select person, way from notice order by noted_at, way desc, person");
  }

  /** As if nobody had ever been told anything. */
  forget(): Promise<void> {
    return this.change(async ({ sql }) => {
      for (const table of tables) await sql.query(`delete from ${table}`);
    });
  }
}

function partsOf({ organization, database: { orm, pool } }: PartnerDesk, clock: () => Date) {
  return { organization, orm, pool, log: createLogger("partner", "silent"), clock };
}
