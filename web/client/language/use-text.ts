import { type IntlShape, useIntl } from "react-intl";
import type { MessageId } from "./english.ts";

export type Text = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Says something in the language of the page. */
export function useText(): Text {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, { ...values });
}

/** Whether there is a sentence of this id, in whatever language the page speaks. */
export function useIsMessageId(): (id: string) => id is MessageId {
  const { messages } = useIntl();
  return (id): id is MessageId => id in messages;
}

/** Days and hours, by the clocks of whoever looks. */
export function useMoment(): (iso: string) => string {
  const intl = useIntl();
  return (iso) =>
    intl.formatDate(iso, { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
}

/** The day of a moment, by the clocks of whoever looks. */
export function useDayOf(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => intl.formatDate(iso, { weekday: "long", day: "numeric", month: "long" });
}

/** A date without an hour, `2031-05-20`, or a month, `2031-05`: the same everywhere. */
export function useDay(): (iso: string) => string {
  const intl = useIntl();
  return (iso) => formatDay(intl, iso);
}

/** The same in a language that may be another than the page's. */
export function formatDay(intl: Pick<IntlShape, "formatDate">, iso: string): string {
  const isMonth = iso.length === "2031-05".length;
  const day = isMonth ? {} : { day: "numeric" as const };
  return intl.formatDate(`${isMonth ? `${iso}-01` : iso}T12:00:00Z`, {
    ...day,
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
