import "./statistics.css";

import { useQuery } from "urql";
import { useIsMessageId, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { CoarserLink } from "./coarser-link.tsx";
import type { Table, TabledEdition } from "./edition.ts";
import { shownNumbers } from "./shown-numbers.ts";
import { readTable } from "./statistics.operations.ts";
import { TableCells } from "./table-cells.tsx";
import { TableCitation } from "./table-citation.tsx";
import { TableFacts } from "./table-facts.tsx";
import { TableFilters } from "./table-filters.tsx";
import { readQuestion } from "./table-question.ts";
import { TakeAway } from "./take-away.tsx";
import { UncountedRows } from "./uncounted-rows.tsx";
import { useEditionName } from "./use-edition-name.ts";
import { useTableWords } from "./use-table-words.ts";

/** One table of an edition, always drawn and in rows. What is asked of it stands in the address. */
export function TableScreen({ id, part }: { id: string; part: string }) {
  const text = useText();
  const wordsOf = useTableWords();
  const isMessage = useIsMessageId();
  const [answer, ask] = useQuery({ query: readTable, variables: { id, table: part } });
  const edition = answer.data && (answer.data.statistics?.edition ?? null);
  const table = edition && (edition.table ?? null);
  const gone = <p role="status">{text("statistics.tableGone")}</p>;
  const inTab = `statistics.document.${part}`;
  const document = isMessage(inTab) ? inTab : "statistics.document";
  return (
    <Page document={document} title={table ? wordsOf(table).title : text("statistics.title")}>
      <Answered answer={answer} shown={table && edition && { table, edition }} onAgain={ask} absent={gone}>
        {(shown) => <TableBody table={shown.table} edition={shown.edition} />}
      </Answered>
      <p className="not-printed">
        <Link to={{ screen: "edition", id }}>{text("statistics.back")}</Link>
      </p>
    </Page>
  );
}

function TableBody({ table, edition }: { table: Table; edition: TabledEdition }) {
  const text = useText();
  const { search } = useAddress();
  const nameOf = useEditionName();
  const wordsOf = useTableWords();
  const question = readQuestion(search, table.dimensions);
  return (
    <>
      <p>
        <strong>{nameOf(edition)}</strong>
      </p>
      <p>{wordsOf(table).about}</p>
      {table.publishedCount === 0 && (
        <div className="note">
          <p>{text("statistics.total.none")}</p>
          <CoarserLink edition={edition.id} table={table.name} chosen={question.chosen} isToldWhy />
        </div>
      )}
      <TableWarning name={table.name} />
      <TableFilters dimensions={table.dimensions} question={question} cutOffOn={edition.cutOffOn} />
      <TableCells edition={edition} table={table} question={question} />
      <UncountedRows table={table} question={question} />
      <TableTotal table={table} />
      <TableFacts edition={edition} table={table} />
      <TakeAway edition={edition} table={table} question={question} />
      <TableCitation edition={edition} table={table} />
    </>
  );
}

/** What is easily read into a table that it does not say; before anybody reads it. */
function TableWarning({ name }: { name: string }) {
  const text = useText();
  const isMessage = useIsMessageId();
  const warning = `statistics.warning.${name}`;
  return isMessage(warning) ? <p className="note">{text(warning)}</p> : null;
}

/** All that is published of the table, whatever is chosen of it, and how much is not in it. */
function TableTotal({ table }: { table: Table }) {
  const text = useText();
  const { total, unit } = table;
  const { low, high } = total;
  if (low === null || high === null) return null;
  return (
    <p className="note">
      {text(`statistics.total.${unit}`, { value: total.value })} {text("statistics.total.range", { low, high })}{" "}
      {table.suppressedCount > 0 && text("statistics.total.leftOut", shownNumbers(table))}
    </p>
  );
}
