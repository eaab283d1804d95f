import { useIntl } from "react-intl";
import { useMoment, useText } from "./use-text.ts";

/** The last moment of the day that ends with this one, by the clocks of whoever looks; undefined in the middle of a day. */
export function dayThatEnds(iso: string): Date | undefined {
  const at = new Date(iso);
  const isMidnight = at.getHours() + at.getMinutes() + at.getSeconds() === 0;
  return isMidnight ? new Date(at.getTime() - 1) : undefined;
}

/** A moment until when something holds: what ends at midnight ends with a day, and not on the next one at 00:00. */
export function useUntil(): (iso: string) => string {
  const intl = useIntl();
  const text = useText();
  const moment = useMoment();
  return (iso) => {
    const day = dayThatEnds(iso);
    if (!day) return moment(iso);
    return text("page.endOfDay", { day: intl.formatDate(day, { weekday: "long", day: "numeric", month: "long" }) });
  };
}

/**
 * Until when something is to be done. Whoever set it may live by other clocks, so it is said whose these are; elsewhere
 * on a page that is said once (`ClockNote`).
 */
export function useDeadline(): (iso: string) => string {
  const text = useText();
  const until = useUntil();
  return (iso) => text("app.yourTime", { moment: until(iso) });
}
