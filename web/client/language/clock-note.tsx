import { useIntl } from "react-intl";
import { useText } from "./use-text.ts";
import { zoneName } from "./zone-name.ts";

/** By which clocks the times of a list are, said once for all of them. */
export function ClockNote() {
  const text = useText();
  const { locale } = useIntl();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return <p className="hint">{text("app.clock", { zone: zoneName(timeZone, locale) })}</p>;
}
