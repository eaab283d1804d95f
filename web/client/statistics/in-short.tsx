import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { CoarserLink } from "./coarser-link.tsx";
import type { Cell, Table } from "./edition.ts";
import { sumUp } from "./sum-up.ts";
import type { TableQuestion } from "./table-question.ts";

/** More than these are not named one by one: then nothing stands out. */
const mostNamed = 4;

type InShortProps = {
  edition: string;
  table: Table;
  question: TableQuestion;
  cells: readonly Cell[];
  hasMore: boolean;
  labelOf: (codes: readonly string[]) => string;
};

/** What of them crosses a border, where they tell from which country to which; undefined where they do not. */
function crossingOf({ dimensions }: Table, cells: readonly Cell[]): readonly Cell[] | undefined {
  const [asking, answering] = ["askingCountry", "answeringCountry"].map((name) =>
    dimensions.findIndex((dimension) => dimension.name === name),
  );
  if (asking === undefined || answering === undefined || asking < 0 || answering < 0) return undefined;
  return cells.filter(({ codes }) => codes[asking] !== codes[answering]);
}

/** What the numbers below say, in a sentence or two, for whoever has a minute; no more than their ranges bear. */
export function InShort({ edition, table, question, cells, hasMore, labelOf }: InShortProps) {
  const text = useText();
  const { chosen, order } = question;
  const way = { hasMore, isLargestFirst: order === "VALUE_DESCENDING" };
  const told = sumUp(cells, way);
  const crossing = sumUp(crossingOf(table, cells) ?? [], way);
  if (!told) return null;
  if (told.kind === "NONE") {
    return (
      <div className="note">
        <p>{text("answer.none")}</p>
        <CoarserLink edition={edition} table={table.name} chosen={chosen} isToldWhy />
      </div>
    );
  }
  const shown = cells.filter(({ value }) => value !== null).length;
  return (
    <div className="note">
      <h2>{text("answer.title")}</h2>
      <p>
        <Largest cells={told.cells} labelOf={labelOf} />{" "}
        {!hasMore && text("answer.shown", { shown, all: cells.length })}
      </p>
      {crossing?.kind === "LARGEST" && (
        <p>
          {text("answer.across")} <Largest cells={crossing.cells} labelOf={labelOf} />
        </p>
      )}
    </div>
  );
}

function Largest({ cells, labelOf }: Pick<InShortProps, "cells" | "labelOf">) {
  const text = useText();
  const { formatNumber, formatList } = useIntl();
  const [only] = cells;
  if (cells.length > mostNamed) return text("answer.many", { count: cells.length });
  if (!only || cells.length > 1) {
    return text("answer.some", {
      names: formatList(
        cells.map(({ codes }) => labelOf(codes)),
        { type: "disjunction" },
      ),
    });
  }
  const { value, low, high } = only;
  const range = { value: formatNumber(value ?? 0), low: formatNumber(low ?? 0), high: formatNumber(high ?? 0) };
  return text("answer.one", { name: labelOf(only.codes), ...range });
}
