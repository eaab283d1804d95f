import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Edition } from "./edition.ts";
import { useTableWords } from "./use-table-words.ts";

type TableListProps = { edition: string; tables: Edition["tables"] };

/** The tables of an edition: what each is for, and how much of it is published. */
export function TableList({ edition, tables }: TableListProps) {
  const text = useText();
  const wordsOf = useTableWords();
  return (
    <section>
      <h2>{text("statistics.tables")}</h2>
      <ul className="plain">
        {tables.map((table) => {
          const { title, about } = wordsOf(table);
          const { name, publishedCount, cellCount } = table;
          return (
            <li key={name} className="card">
              <h3>
                <Link to={{ screen: "edition-table", id: edition, part: name }}>{title}</Link>
              </h3>
              <p>{about}</p>
              <p className="hint">
                {text(publishedCount === cellCount ? "statistics.howMuch.all" : "statistics.howMuch", {
                  publishedCount,
                  cellCount,
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
