import { useMemo } from "react";
import { useController } from "react-hook-form";
import { useIntl } from "react-intl";
import { SelectField } from "../form/select-field.tsx";
import { useText } from "../language/use-text.ts";
import { zoneName } from "../language/zone-name.ts";

/** In which time zone somebody works. The one of their device, where it is another, is a press away. */
export function ZoneField({ present }: { present: string }) {
  const { locale } = useIntl();
  const options = useMemo(() => zoneOptions(present, locale), [present, locale]);
  return (
    <>
      <SelectField name="timeZone" label="me.timeZone" options={options} />
      <ZoneHere />
    </>
  );
}

function ZoneHere() {
  const text = useText();
  const { locale } = useIntl();
  const { field } = useController({ name: "timeZone" });
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!here || here === field.value) return null;
  return (
    <p>
      {text("me.timeZone.here", { zone: zoneName(here, locale) })}{" "}
      <button type="button" onClick={() => field.onChange(here)}>
        {text("me.timeZone.take")}
      </button>
    </p>
  );
}

/** All that the browser knows, by name; and the present one and the device's, which may go by older names. */
function zoneOptions(present: string, locale: string) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = [...new Set([present, here, ...Intl.supportedValuesOf("timeZone")])].filter(Boolean);
  const named = all.map((zone) => ({ value: zone, label: zoneName(zone, locale) }));
  return named.sort((one, other) => one.label.localeCompare(other.label, locale));
}
