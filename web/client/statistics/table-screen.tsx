import "./statistics.css";

import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import type { Table, TabledEdition } from "./edition.ts";
import { readTable } from "./statistics.operations.ts";
import { TableCells } from "./table-cells.tsx";
import { TableFilters } from "./table-filters.tsx";
import { readQuestion } from "./table-question.ts";
import { TakeAway } from "./take-away.tsx";
import { useEditionName } from "./use-edition-name.ts";
import { useTableWords } from "./use-table-words.ts";

/** One table of an edition, always drawn and in rows. What is asked of it stands in the address. */
export function TableScreen({ id, part }: { id: string; part: string }) {
  const text = useText();
  const wordsOf = useTableWords();
  const [answer, ask] = useQuery({ query: readTable, variables: { id, table: part } });
  const edition = answer.data && (answer.data.statistics?.edition ?? null);
  const table = edition && (edition.table ?? null);
  const gone = <p role="status">{text("statistics.tableGone")}</p>;
  return (
    <Page document="statistics.document" title={table ? wordsOf(table).title : text("statistics.title")}>
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
      <TableFilters dimensions={table.dimensions} question={question} />
      <TableCells edition={edition.id} table={table} question={question} />
      <TableTotal table={table} />
      <TakeAway edition={edition} table={table} question={question} />
      <p className="citation hint">{text("statistics.source", { citation: edition.citation })}</p>
    </>
  );
}

/** All that is published of the table, and how much is not in it. */
function TableTotal({ table: { total, cellCount, unit } }: { table: Table }) {
  const text = useText();
  return (
    <p className="note">
      {text(`statistics.total.${unit}`, { value: total.value })}{" "}
      {total.leftOut > 0 && text("statistics.total.leftOut", { leftOut: total.leftOut, cellCount })}
    </p>
  );
}
