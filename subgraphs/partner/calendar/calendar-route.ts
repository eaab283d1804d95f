import type { Sql } from "#shared/database/sql.ts";
import { refuseFor } from "#shared/http/admission.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";
import { addressOf } from "#shared/issuer/guard-address.ts";
import { daysDue, findLink } from "./calendar.store.ts";
import { calendarKeyIn, calendarPath, hashCalendarKey } from "./calendar-key.ts";
import { writeCalendar } from "./write-calendar.ts";

/** A calendar service asks for many people from one address; nobody needs more than one answer a second. */
const perAddress = { burst: 120, refillMs: 1_000, maxKeys: 20_000 } as const;

export type CalendarParts = { sql: Sql; proxyHops: number; clock: () => Date };

/**
 * Where calendar programs read what is due, by a secret link: they cannot sign in. The key is in the query, which
 * nothing of ours writes down. A key that was revoked is as unknown as any other.
 */
export function calendarRoute({ sql, proxyHops, clock }: CalendarParts): Route {
  const limit = new AttemptLimit(perAddress);
  return {
    method: "GET",
    path: calendarPath,
    handle: async ({ headers, remoteAddress, search }: Incoming): Promise<Outgoing> => {
      const waitS = limit.take(addressOf({ headers, socket: { remoteAddress } }, proxyHops), clock());
      if (waitS > 0) return refuseFor(429, "RATE_LIMITED", waitS);
      const key = calendarKeyIn(search);
      const link = key === undefined ? undefined : await findLink(sql, hashCalendarKey(key));
      if (!link) return refusal(404, "NOT_FOUND");
      const body = writeCalendar(link, await daysDue(sql, link.person));
      return { status: 200, headers: { "content-type": "text/calendar; charset=utf-8" }, body };
    },
  };
}
