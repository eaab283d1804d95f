const dayMs = 24 * 60 * 60 * 1000;

/** The first moment of a day, `2031-05-20`, by the clocks of this device. */
export function beginOfDay(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}

/** The last moment of a day; the next has begun then, however long the day was. */
export function endOfDay(day: string): string {
  const noonOfNext = new Date(new Date(`${day}T12:00`).getTime() + dayMs);
  return beginOfDay(localDay(noonOfNext));
}

/** The day of a moment, by the clocks of this device; an end belongs to the day that it ends. */
export function dayOf(moment: string, which: "beginning" | "end" = "beginning"): string {
  return localDay(new Date(new Date(moment).getTime() - (which === "end" ? 1 : 0)));
}

function localDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
