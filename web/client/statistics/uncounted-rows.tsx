import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import type { Table } from "./edition.ts";
import { searchOf, type TableQuestion } from "./table-question.ts";

/** Rows that nobody who took part could have counted are many, and say nothing: they come when somebody wants them. */
export function UncountedRows({ table, question }: { table: Table; question: TableQuestion }) {
  const text = useText();
  const { route } = useAddress();
  if (table.uncounted.edges.length === 0) return null;
  const { isWhole } = question;
  const turn = () =>
    goTo(addressOf(route, searchOf({ ...question, isWhole: !isWhole }, table.dimensions)), { isInstead: true });
  return (
    <div className="not-printed">
      {!isWhole && <p className="hint">{text("statistics.uncounted")}</p>}
      <button type="button" onClick={turn}>
        {text(isWhole ? "statistics.uncounted.hide" : "statistics.uncounted.show")}
      </button>
    </div>
  );
}
