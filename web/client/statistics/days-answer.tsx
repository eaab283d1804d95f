import { useIntl } from "react-intl";
import { useDay, useIsMessageId, useText } from "../language/use-text.ts";
import type { Cell, Table } from "./edition.ts";
import { type DayShares, shareDays } from "./share-days.ts";

/** How long it took, of a table that counts days; undefined for other tables, and where it cannot be said. */
export function useDayShares(table: Table, cells: readonly Cell[], hasMore: boolean): DayShares | undefined {
  const isMessage = useIsMessageId();
  const place = table.dimensions.findIndex(({ name }) => name === "days");
  const bins = table.dimensions[place]?.codes ?? [];
  if (place < 0 || hasMore || !isMessage(`days.${table.name}`)) return undefined;
  return shareDays({ cells, place, bins, halfWidth: table.halfWidth });
}

type DaysProps = { shares: DayShares; table: string; cutOffOn: string };

/** The answer to how long: running shares, and how sure they are. */
export function DaysAnswer({ shares: { within, never, off }, table, cutOffOn }: DaysProps) {
  const text = useText();
  const day = useDay();
  const isMessage = useIsMessageId();
  const { formatList } = useIntl();
  const [begins, ends] = [`days.${table}`, `days.${table}.never`];
  const parts = within.flatMap(({ bin, per100 }) => {
    const id = `days.within.${bin}`;
    return isMessage(id) ? [text(id, { per100 })] : [];
  });
  return (
    <>
      <p>
        {parts.length > 0 && isMessage(begins) && text(begins, { shares: formatList(parts, { type: "conjunction" }) })}{" "}
        {never !== undefined && isMessage(ends) && text(ends, { per100: never, day: day(cutOffOn) })}
      </p>
      <p className="hint">{text("days.caution", { off })}</p>
    </>
  );
}
