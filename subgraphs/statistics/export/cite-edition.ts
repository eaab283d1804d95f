/** Under what anybody may use what is published. */
export const license = {
  name: "CC BY 4.0",
  spdx: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** `publishedAt`: null as long as it is not. */
export type Cited = { id: string; period: string; publishedAt: Date | null; quarters: readonly string[] };

/** How an edition is cited, in one line. */
export function citeEdition({ id, period, publishedAt, quarters }: Cited): string {
  const day = publishedAt?.toISOString().slice(0, "2026-11-22".length);
  const [year, quarter = ""] = period.split("-Q");
  const span = quarters.length > 0 ? `${year}, quarters 1 to ${quarter}` : `${year}, quarter ${quarter}`;
  const title = `Numbers without people: legal needs of survivors of trafficking, ${span} [data set]`;
  const when = day === undefined ? "not published" : `published ${day}`;
  return `Alight network (${day?.slice(0, 4) ?? "in preparation"}). ${title}. Edition ${id}, ${when}. ${license.name}.`;
}
