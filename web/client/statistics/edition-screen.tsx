import "./statistics.css";

import { useQuery } from "urql";
import { EditionSetback } from "../edition/edition-setback.tsx";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import type { Edition } from "./edition.ts";
import { EditionFacts } from "./edition-facts.tsx";
import { EditionMethod } from "./edition-method.tsx";
import { EditionQuestions } from "./edition-questions.tsx";
import { readEdition } from "./statistics.operations.ts";
import { sumEpsilon } from "./sum-epsilon.ts";
import { TableList } from "./table-list.tsx";
import { TableOverview } from "./table-overview.tsx";
import { useEditionName } from "./use-edition-name.ts";

/** One edition: what it is, who took part, what can be asked of it. Open to everybody. */
export function EditionScreen({ id }: { id: string }) {
  const text = useText();
  const nameOf = useEditionName();
  const [answer, ask] = useQuery({ query: readEdition, variables: { id } });
  const shown = answer.data && (answer.data.statistics?.edition ?? null);
  const gone = (
    <>
      <p role="status">{text("statistics.gone")}</p>
      <p>{text("statistics.gone.text")}</p>
    </>
  );
  return (
    <Page document="statistics.document" title={shown ? nameOf(shown) : text("statistics.title")}>
      <Answered answer={answer} shown={shown} onAgain={ask} absent={gone}>
        {(edition) => <EditionBody edition={edition} />}
      </Answered>
      <p className="not-printed">
        <Link to={{ screen: "statistics" }}>{text("statistics.all")}</Link>
      </p>
    </Page>
  );
}

function EditionBody({ edition }: { edition: Edition }) {
  const text = useText();
  const { id, state, failure, tables, quarters } = edition;
  if (state === "FAILED" || state === "CANCELLED") {
    return (
      <>
        <p>{text(`editionState.${state}`)}</p>
        <EditionSetback state={state} failure={failure} />
      </>
    );
  }
  return (
    <>
      {state !== "PUBLISHED" && <p className="note">{text(`editionState.${state}`)}</p>}
      {quarters.length > 0 && <p>{text("statistics.yearToDate")}</p>}
      {state === "PUBLISHED" && (
        <>
          <EditionQuestions edition={id} tables={tables} />
          <TableList edition={id} tables={tables} />
          <TableOverview tables={tables} />
        </>
      )}
      <EditionFacts edition={edition} />
      <EditionMethod
        epsilon={edition.epsilon}
        responders={sumEpsilon(tables).responders}
        tolerated={edition.tolerated}
      />
    </>
  );
}
