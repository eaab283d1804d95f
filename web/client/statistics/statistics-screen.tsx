import "./statistics.css";

import type { ResultOf } from "gql.tada";
import { usePages } from "../graph/use-pages.ts";
import type { MessageId } from "../language/english.ts";
import { useDay, useMoment, useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { Paged } from "../page/paged.tsx";
import { Link } from "../route/link.tsx";
import { CannotTell } from "./cannot-tell.tsx";
import { listEditions } from "./statistics.operations.ts";
import { useEditionName } from "./use-edition-name.ts";

type Editions = NonNullable<ResultOf<typeof listEditions>["statistics"]>["editions"];
type Edition = Editions["edges"][number]["node"];

/** What was counted together, quarter by quarter. Open to everybody. */
export function StatisticsScreen() {
  const text = useText();
  const pages = usePages({ query: listEditions, variables: {}, pick: (data) => data.statistics?.editions });
  return (
    <Page document="statistics.document" title={text("statistics.title")}>
      <p>{text("statistics.what.sum")}</p>
      <p>{text("statistics.what.noise")}</p>
      <p>{text("statistics.what.open")}</p>
      <Paged pages={pages} none={<p role="status">{text("statistics.none")}</p>}>
        {(editions) => <EditionLists editions={editions} hasMore={pages.hasMore} />}
      </Paged>
      <CannotTell />
    </Page>
  );
}

const isUnderWay = ({ state }: Edition) => state === "CALLED" || state === "COUNTING";

/** The published ones; for whoever is shown them, those under way and those that came to nothing. */
function EditionLists({ editions, hasMore }: { editions: readonly Edition[]; hasMore: boolean }) {
  const text = useText();
  const published = editions.filter(({ state }) => state === "PUBLISHED");
  const underWay = editions.filter(isUnderWay);
  const ended = editions.filter((edition) => edition.state !== "PUBLISHED" && !isUnderWay(edition));
  return (
    <>
      <h2>{text("statistics.published")}</h2>
      {published.length === 0 && <p role="status">{text("statistics.none")}</p>}
      {published.length === 1 && !hasMore && <p className="hint">{text("statistics.first")}</p>}
      <ul className="plain">
        {published.map((edition) => (
          <PublishedLine key={edition.id} edition={edition} />
        ))}
      </ul>
      <OtherEditions heading="statistics.underWay" editions={underWay} />
      <OtherEditions heading="statistics.cameToNothing" editions={ended} />
    </>
  );
}

type OthersProps = { heading: MessageId; editions: readonly Edition[] };

function OtherEditions({ heading, editions }: OthersProps) {
  const text = useText();
  if (editions.length === 0) return null;
  return (
    <>
      <h2>{text(heading)}</h2>
      <ul className="plain">
        {editions.map((edition) => (
          <OtherLine key={edition.id} edition={edition} />
        ))}
      </ul>
    </>
  );
}

function PublishedLine({ edition }: { edition: Edition }) {
  const text = useText();
  const day = useDay();
  const nameOf = useEditionName();
  return (
    <li className="card">
      <h3>
        <Link to={{ screen: "edition", id: edition.id }}>{nameOf(edition)}</Link>
      </h3>
      {edition.quarters.length > 0 && <p>{text("statistics.yearToDate")}</p>}
      {edition.publishedAt && (
        <p className="hint">{text("statistics.publishedAt", { day: day(edition.publishedAt.slice(0, 10)) })}</p>
      )}
    </li>
  );
}

function OtherLine({ edition }: { edition: Edition }) {
  const text = useText();
  const moment = useMoment();
  const nameOf = useEditionName();
  const { state, joinBy } = edition;
  return (
    <li className="card">
      <h3>
        <Link to={{ screen: "edition", id: edition.id }}>{nameOf(edition)}</Link>
      </h3>
      <p>{text(`editionState.${state}`)}</p>
      {state === "CALLED" && <p className="hint">{text("statistics.joinBy", { moment: moment(joinBy) })}</p>}
    </li>
  );
}
