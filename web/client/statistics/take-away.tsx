import { useText } from "../language/use-text.ts";
import { CopyButton } from "./copy-button.tsx";
import { copyForms, copyText } from "./copy-text.ts";
import type { Table, TabledEdition } from "./edition.ts";
import type { TableQuestion } from "./table-question.ts";

type TakeAwayProps = { edition: TabledEdition; table: Table; question: TableQuestion };

/** The whole table as a file in every form, and the way to ask the same by a program. */
export function TakeAway({ edition, table, question }: TakeAwayProps) {
  const text = useText();
  const csv = table.files.find(({ format }) => format === "CSV")?.path ?? "";
  const csvUrl = new URL(csv, location.origin).href;
  return (
    <section className="not-printed">
      <h2>{text("statistics.take")}</h2>
      <p>{text("statistics.take.text")}</p>
      <div className="actions">
        {table.files.map(({ format, path }) => (
          <a key={format} className="button" href={path} download>
            {text(`tableFormat.${format}`)}
          </a>
        ))}
        <a className="button" href={`/statistics/${encodeURIComponent(edition.id)}/dictionary.json`} download>
          {text("statistics.dictionary")}
        </a>
        <button type="button" onClick={() => print()}>
          {text("statistics.print")}
        </button>
      </div>
      <h3>{text("statistics.copy")}</h3>
      <p className="hint">{text("statistics.copy.text")}</p>
      <div className="actions">
        {copyForms.map((form) => (
          <CopyButton key={form} copied={copyText(form, { edition: edition.id, table: table.name, csvUrl, question })}>
            {text(`copyForm.${form}`)}
          </CopyButton>
        ))}
      </div>
    </section>
  );
}
