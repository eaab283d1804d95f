import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Edition } from "./edition.ts";
import { editionQuestions } from "./edition-questions.data.ts";

type QuestionsProps = { edition: string; tables: Edition["tables"] };

/** Questions before tables: each leads to the numbers that answer it, or is told at once that none do. */
export function EditionQuestions({ edition, tables }: QuestionsProps) {
  const text = useText();
  const { locale } = useIntl();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <section>
      <h2>{text("ask.title")}</h2>
      <p>{text("ask.text")}</p>
      <ul className="plain">
        {editionQuestions.map(({ ask, part, search }) => {
          const table = tables.find(({ name }) => name === part);
          if (!table) return null;
          const language = languages.of(search.language ?? locale) ?? "";
          return (
            <li key={ask}>
              <Link to={{ screen: "edition-table", id: edition, part }} search={search}>
                {text(ask, { language })}
              </Link>
              {table.publishedCount === 0 && <p className="hint">{text("ask.nothing")}</p>}
            </li>
          );
        })}
        <li>
          {text("ask.minors")} <strong>{text("ask.minors.text")}</strong>
        </li>
      </ul>
      <p>
        <Link to={{ screen: "statistics" }}>{text("statistics.cannot")}</Link>
      </p>
    </section>
  );
}
