import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { CoarserLink } from "./coarser-link.tsx";
import type { Edition } from "./edition.ts";
import { shownNumbers } from "./shown-numbers.ts";
import { useTableWords } from "./use-table-words.ts";

type Tables = Edition["tables"];
type TableListProps = { edition: string; tables: Tables };

/** The tables of an edition: those with something to show, then those that have nothing, with where to look instead. */
export function TableList({ edition, tables }: TableListProps) {
  const text = useText();
  const shown = tables.filter(({ publishedCount }) => publishedCount > 0);
  const empty = tables.filter(({ publishedCount }) => publishedCount === 0);
  const has = (name: string) => shown.some((table) => table.name === name);
  return (
    <>
      {shown.length > 0 && (
        <section>
          <h2>{text("statistics.tables")}</h2>
          <ul className="plain">
            {shown.map((table) => (
              <TableLine key={table.name} edition={edition} table={table} />
            ))}
          </ul>
        </section>
      )}
      {empty.length > 0 && (
        <section>
          <h2>{text("statistics.tables.few")}</h2>
          <p>{text("statistics.tables.few.text")}</p>
          <ul className="plain">
            {empty.map((table) => (
              <TableLine key={table.name} edition={edition} table={table} has={has} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type LineProps = { edition: string; table: Tables[number]; has?: (table: string) => boolean };

function TableLine({ edition, table, has }: LineProps) {
  const text = useText();
  const { title, about } = useTableWords()(table);
  return (
    <li className="card">
      <h3>
        <Link to={{ screen: "edition-table", id: edition, part: table.name }}>{title}</Link>
      </h3>
      <p>{about}</p>
      <p className="hint">{text("statistics.tables.howMuch", shownNumbers(table))}</p>
      {has && <CoarserLink edition={edition} table={table.name} has={has} />}
    </li>
  );
}
