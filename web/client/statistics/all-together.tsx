import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { listCells } from "./statistics.operations.ts";
import { cellFilters } from "./table-question.ts";
import { togetherOf } from "./together-table.ts";

type TogetherProps = { edition: string; table: string; chosen: Readonly<Record<string, string>> };

/** What a coarser table says of the same in one number, at once; nothing where none does. */
export function AllTogether({ edition, table, chosen }: TogetherProps) {
  const text = useText();
  const { formatNumber } = useIntl();
  const together = togetherOf(table, chosen);
  const [{ data }] = useQuery({
    query: listCells,
    variables: {
      ...{ id: edition, table: together?.part ?? "", where: cellFilters({ chosen: together?.where ?? {} }) },
      ...{ statuses: ["PUBLISHED"], orderBy: "DECLARED", after: null },
    },
    pause: together === undefined,
    requestPolicy: "cache-first",
  });
  const cell = data?.statistics?.edition?.table?.cells.edges[0]?.node;
  if (!together || !cell || cell.value === null || cell.low === null || cell.high === null) return null;
  const [value, low, high] = [formatNumber(cell.value), formatNumber(cell.low), formatNumber(cell.high)];
  return <p>{text(together.words, { value, low, high })}</p>;
}
