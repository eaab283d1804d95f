/**
 * A time zone as people know it, `Denver (Mountain Time)`, in the language of the page; where the browser has no name
 * for it, its place alone.
 */
export function zoneName(zone: string, locale: string): string {
  const place = (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
  const name = spokenZone(zone, locale);
  return name === undefined || name === place ? place : `${place} (${name})`;
}

function spokenZone(zone: string, locale: string): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "longGeneric" });
    return format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value;
  } catch {
    return undefined; // a zone that this browser does not know yet
  }
}
