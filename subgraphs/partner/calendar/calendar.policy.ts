import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const home = openFrom("home");

/** Everybody of home has a link of their own; nobody makes, revokes or sees another's. */
export const calendarPolicy: SlicePolicy = {
  commands: { makeCalendarLink: home, revokeCalendarLink: home },
  parts: { CalendarLinkPayload: ["person", "link", "problems"] },
};
