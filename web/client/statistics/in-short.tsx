import { useText } from "../language/use-text.ts";
import { AllTogether } from "./all-together.tsx";
import { CoarserLink } from "./coarser-link.tsx";
import { DaysAnswer, useDayShares } from "./days-answer.tsx";
import type { Cell, Table, TabledEdition } from "./edition.ts";
import { Largest, Only } from "./largest-cells.tsx";
import { couldShowMore, type InShort as Said, sumUp } from "./sum-up.ts";
import type { TableQuestion } from "./table-question.ts";

type InShortProps = {
  edition: TabledEdition;
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
export function InShort({ edition, table, question, cells, labelOf, ...read }: InShortProps) {
  const text = useText();
  const isLargestFirst = question.order === "VALUE_DESCENDING";
  const hasMore = couldShowMore(cells, { hasMore: read.hasMore, isLargestFirst });
  const way = { hasMore, isLargestFirst };
  const days = useDayShares(table, cells, hasMore);
  const told = sumUp(cells, way);
  const crossing = sumUp(crossingOf(table, cells) ?? [], way);
  if (!told) return null;
  const together = <AllTogether edition={edition.id} table={table.name} chosen={question.chosen} />;
  if (told.kind === "NONE") {
    return (
      <div className="note">
        {together}
        <p>{text("answer.none")}</p>
        <CoarserLink edition={edition.id} table={table.name} chosen={question.chosen} isToldWhy />
      </div>
    );
  }
  const shown = cells.filter(({ value }) => value !== null).length;
  return (
    <div className="note">
      <h2>{text("answer.title")}</h2>
      {told.kind === "ONLY" && together}
      {days ? (
        <DaysAnswer shares={days} table={table.name} cutOffOn={edition.cutOffOn} />
      ) : (
        <p>
          <Answer told={told} labelOf={labelOf} />
        </p>
      )}
      {!read.hasMore && <p>{text("answer.shown", { shown, all: cells.length })}</p>}
      {crossing && crossing.kind !== "NONE" && (
        <p>
          {text("answer.across")} <Answer told={crossing} labelOf={labelOf} />
        </p>
      )}
    </div>
  );
}

type AnswerProps = Pick<InShortProps, "labelOf"> & { told: Exclude<Said<Cell>, { kind: "NONE" }> };

function Answer({ told, labelOf }: AnswerProps) {
  if (told.kind === "ONLY") return <Only cell={told.cell} labelOf={labelOf} />;
  return <Largest cells={told.cells} labelOf={labelOf} />;
}
