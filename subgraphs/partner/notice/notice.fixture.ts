import { createLogger } from "#shared/logging/logger.ts";
import { type ChangeScope, runChange } from "../command/run-change.ts";
import { takePassed } from "../deadline/deadline.store.ts";
import { organization, type PartnerDesk } from "../partner.fixture.ts";
import { checkReachability, type ReachabilityFields } from "../reachability/check-reachability.ts";
import { keepAway, keepReachability } from "../reachability/reachability-change.store.ts";
import { type Delivery, deliverMail } from "./deliver-mail.ts";
import { takeDueMail } from "./mail-queue.store.ts";
import { noteUpdate, type Update } from "./note-update.ts";
import type { SendWay } from "./send-way.ts";
import { unopenedDeadline } from "./unopened.deadline.ts";
import { unopenedKind } from "./unopened-kind.ts";

export const leaseMs = 60_000;

/** A desk whose clock is moved by hand, on which people are told things. */
export type NoticeDesk = ReturnType<typeof noticeDesk>;

export function noticeDesk({ database, people }: PartnerDesk, start: string) {
  let now = new Date(start);
  const { orm, pool } = database;
  const log = createLogger("partner", "silent");
  const parts = { organization, orm, pool, log, clock: () => now };
  const change = (work: (scope: ChangeScope) => Promise<void>) =>
    runChange(parts, "test", async (scope) => {
      scope.record({ action: "demo.seed", subject: "test" });
      await work(scope);
    });
  return {
    parts,
    people,
    change,
    moveTo: (at: string) => {
      now = new Date(at);
    },
    note: (update: Partial<Update> & { person: string }) =>
      change((scope) =>
        noteUpdate(scope, { subject: scope.newId(), urgency: "SOON", kind: "WORK_HANDED_OVER", ...update }),
      ),
    say: (person: string, fields: ReachabilityFields) =>
      change(({ sql }) => keepReachability(sql, person, { content: checkReachability(fields, []).value, now })),
    leave: (person: string, { until, deputy = null }: { until?: string; deputy?: string | null }) =>
      change(({ sql }) => {
        const away = until === undefined ? { from: null, until: null } : { from: now, until: new Date(until) };
        return keepAway(sql, { person, ...away, deputy }, now);
      }),
    /** Sends all that is due. */
    sendDue: async (way: SendWay): Promise<Delivery[]> => {
      const sent: Delivery[] = [];
      for (;;) {
        const mail = await takeDueMail(pool, now, leaseMs);
        if (!mail) return sent;
        sent.push(await deliverMail({ ...parts, way }, mail));
      }
    },
    /** Passes all clocks that have run out. */
    passDue: async (): Promise<void> => {
      const question = { now, kinds: [unopenedKind], resting: [] };
      const passOne = () =>
        runChange(parts, "deadline", async (scope) => {
          const passed = await takePassed(scope.sql, question);
          if (passed) await unopenedDeadline.pass(scope, passed.subject);
          return passed !== undefined;
        });
      while (await passOne());
    },
    /** Who has been told, oldest first. */
    told: async (): Promise<{ person: string; way: string }[]> =>
      pool.query("select person, way from notice order by noted_at, way desc, person"),
    /** As if nobody had ever been told anything. */
    forget: () =>
      change(async ({ sql }) => {
        await sql.query("delete from notice");
        await sql.query("delete from notice_mail");
        await sql.query("delete from deadline");
        await sql.query("delete from reachability");
      }),
  };
}
