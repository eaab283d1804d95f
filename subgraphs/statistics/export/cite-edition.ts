export const licenseName = "CC BY 4.0";
export const licenseUrl = "https://creativecommons.org/licenses/by/4.0/";

export type Cited = { id: string; period: string; publishedAt: Date; quarters: readonly string[] };

/** How an edition is cited, in one line. */
export function citeEdition({ id, period, publishedAt, quarters }: Cited): string {
  const day = publishedAt.toISOString().slice(0, "2026-11-22".length);
  const [year, quarter = ""] = period.split("-Q");
  const span = quarters.length > 0 ? `${year}, quarters 1 to ${quarter}` : `${year}, quarter ${quarter}`;
  const title = `Numbers without people: legal needs of survivors of trafficking, ${span} [data set]`;
  return `Alight network (${day.slice(0, 4)}). ${title}. Edition ${id}, published ${day}. ${licenseName}.`;
}
