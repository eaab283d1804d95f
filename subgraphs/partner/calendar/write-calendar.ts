import { createHash } from "node:crypto";
import ical, { ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import type { CalendarLink } from "./calendar.store.ts";

/** How often a calendar program may look again. */
const refreshS = 6 * 60 * 60;

/**
 * Days on which something is due, as a calendar (RFC 5545). It lies open on screens and phones, so every entry is
 * called the same; neither the need nor its reference nor a code is in it, not even how many are due on a day.
 */
export function writeCalendar(link: CalendarLink, days: readonly string[]): string {
  const calendar = ical({ prodId: "-//Calendar//EN", ttl: refreshS });
  for (const day of days) {
    calendar.createEvent({
      id: createHash("sha256").update(`${link.keyHash} ${day}`).digest("hex").slice(0, 32),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: "Deadline",
      stamp: link.madeAt,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}
