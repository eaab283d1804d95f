import { useIntl } from "react-intl";

const dayMs = 24 * 60 * 60 * 1000;

/** Since when, as near as it matters: of the last day the hour, of what is older the day. */
export function useSince(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => {
    const isLate = Date.now() - Date.parse(iso) < dayMs;
    const hour = { hour: "2-digit", minute: "2-digit" } as const;
    return intl.formatDate(iso, { day: "numeric", month: "long", ...(isLate ? { weekday: "long", ...hour } : {}) });
  };
}
