import { useText } from "../language/use-text.ts";
import { CopyButton } from "./copy-button.tsx";
import type { Table, TabledEdition } from "./edition.ts";
import { useTableWords } from "./use-table-words.ts";

/** How to cite this one table: the edition, its name, and where it stands. */
export function TableCitation({ edition, table }: { edition: TabledEdition; table: Table }) {
  const text = useText();
  const { title } = useTableWords()(table);
  const path = `/statistics/${encodeURIComponent(edition.id)}/${encodeURIComponent(table.name)}`;
  const { href } = new URL(path, location.origin);
  const source = text("statistics.source", { citation: edition.citation, title, name: table.name, href });
  return (
    <>
      <p className="citation hint">{source}</p>
      <div className="actions not-printed">
        <CopyButton copied={source}>{text("statistics.copyCitation")}</CopyButton>
      </div>
    </>
  );
}
