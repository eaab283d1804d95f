import type { ResultOf } from "gql.tada";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { DataTable } from "../page/data-table.tsx";
import { readShowings } from "./need.operations.ts";
import type { Need } from "./need-types.ts";

type Showing = NonNullable<NonNullable<ResultOf<typeof readShowings>["need"]>["showings"]>[number];

/** To whom the need was shown, until when they are awaited, what became of it. Their names come from elsewhere. */
export function NeedShowings({ need: { id, issues } }: { need: Need }) {
  const text = useText();
  const [answer, ask] = useQuery({ query: readShowings, variables: { id } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const showings = answer.data && (answer.data.need?.showings ?? null);
  const names = new Map(issues.map((issue) => [issue.id, issue.issue.name]));
  return (
    <section>
      <h2>{text("need.shown")}</h2>
      <Answered answer={answer} shown={showings} onAgain={again} absent={<p>{text("need.shown.none")}</p>}>
        {(shown) => (shown.length === 0 ? <p>{text("need.shown.none")}</p> : <Shown showings={shown} names={names} />)}
      </Answered>
    </section>
  );
}

type TableProps = { showings: readonly Showing[]; names: ReadonlyMap<string, string> };

/** First how many; who, for whoever asks. */
function Shown({ showings, names }: TableProps) {
  const text = useText();
  const awaited = showings.filter(({ state }) => state === "OPEN").length;
  return (
    <>
      <p>{text("need.shown.count", { count: showings.length, awaited })}</p>
      <details className="headed">
        <summary>{text("need.shown.who")}</summary>
        <ShowingTable showings={showings} names={names} />
      </details>
    </>
  );
}

function ShowingTable({ showings, names }: TableProps) {
  const text = useText();
  const moment = useMoment();
  const columns = [
    text("need.shown.column.who"),
    text("need.shown.column.issues"),
    text("need.shown.column.when"),
    text("need.shown.column.came"),
  ];
  const rows = showings.map((showing) => ({
    id: showing.id,
    cells: [
      <Whom key="who" showing={showing} />,
      showing.issues.flatMap((id) => names.get(id) ?? []).join(", "),
      moment(showing.shownAt),
      <Became key="came" showing={showing} />,
    ],
  }));
  return <DataTable caption={text("need.shown.caption")} columns={columns} rows={rows} />;
}

function Whom({ showing: { responder, organization } }: { showing: Showing }) {
  const text = useText();
  if (!responder) return text("need.asked.nameless", { organization: organization.name });
  return `${responder.name}, ${organization.name}`;
}

function Became({ showing }: { showing: Showing }) {
  const text = useText();
  const moment = useMoment();
  const { state, awaitedUntil, answerBy, declinedBecause, goneBecause } = showing;
  if (goneBecause) return text(`gone.${goneBecause}`);
  return (
    <>
      {text(`need.shown.${state}`, { moment: moment(awaitedUntil), last: moment(answerBy) })}
      {declinedBecause && <br />}
      {declinedBecause && <span className="hint">{text(`fit.${declinedBecause}`)}</span>}
    </>
  );
}
