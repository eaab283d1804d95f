/** Creative Commons Attribution 4.0 (SPDX). */
export const license = "CC-BY-4.0";

type Cited = { id: string; period: string; publishedAt: Date | null; quarters: readonly string[] };

/** How a published edition is cited. */
export function citeEdition({ id, period, publishedAt, quarters }: Cited): string {
  const of = quarters.length > 0 ? `${period.slice(0, 4)}, first quarter to ${period}` : period;
  const year = publishedAt === null ? "unpublished" : String(publishedAt.getUTCFullYear());
  return `Alight network (${year}). Legal needs of survivors of human trafficking, ${of}. Edition ${id}. ${license}.`;
}
