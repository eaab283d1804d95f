import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { ClockNote } from "../language/clock-note.tsx";
import { useMoment, useText } from "../language/use-text.ts";
import { useUntil } from "../language/use-until.ts";
import { Answered } from "../page/answered.tsx";
import { DataTable } from "../page/data-table.tsx";
import { askedSoFar } from "./asked-so-far.ts";
import { readShownNames } from "./need.operations.ts";
import type { Need, Showing } from "./need-types.ts";
import { SearchSoFar } from "./search-so-far.tsx";

/** Whom the network asked by itself: how many, and who, for whoever wants to know. */
export function NeedShowings({ need }: { need: Need }) {
  const text = useText();
  const showings = need.showings ?? [];
  // As long as help is looked for, the first thing on the page says how many.
  const isSaidAbove = need.status === "OPEN";
  if (isSaidAbove && showings.length === 0) return null;
  return (
    <section>
      <h2>{text("need.shown")}</h2>
      {!isSaidAbove && <SearchSoFar soFar={askedSoFar(need, new Date())} />}
      {showings.length > 0 && (
        <details className="headed">
          <summary>{text("need.shown.who")}</summary>
          <Named key={showings.map(({ id }) => id).join()} need={need} showings={showings} />
        </details>
      )}
    </section>
  );
}

type NamedProps = { need: Need; showings: readonly Showing[] };

/** Their names come from elsewhere, and are asked for anew when there are others. */
function Named({ need: { id, issues }, showings }: NamedProps) {
  const [answer, ask] = useQuery({ query: readShownNames, variables: { id } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const named = answer.data && (answer.data.need?.showings ?? []);
  const people = new Map(named?.map((one) => [one.id, one.responder?.name]));
  const names = new Map(issues.map((issue) => [issue.id, issue.issue.name]));
  return (
    <Answered answer={answer} shown={named} onAgain={again} absent={null}>
      {() => <ShowingTable showings={showings} people={people} names={names} />}
    </Answered>
  );
}

type TableProps = {
  showings: readonly Showing[];
  /** By the showing's id; without a name while their organization is silent. */
  people: ReadonlyMap<string, string | undefined>;
  /** Of the need's issues, by their ids. */
  names: ReadonlyMap<string, string>;
};

function ShowingTable({ showings, people, names }: TableProps) {
  const text = useText();
  const moment = useMoment();
  const columns = [
    text("need.shown.column.who"),
    text("need.shown.column.issues"),
    text("need.shown.column.when"),
    text("need.shown.column.came"),
  ];
  const whom = ({ id, organization }: Showing) => {
    const name = people.get(id);
    return name ? `${name}, ${organization.name}` : text("need.asked.nameless", { organization: organization.name });
  };
  const rows = showings.map((showing) => ({
    id: showing.id,
    cells: [
      whom(showing),
      showing.issues.flatMap((id) => names.get(id) ?? []).join(", "),
      moment(showing.shownAt),
      <Became key="came" showing={showing} />,
    ],
  }));
  return (
    <>
      <ClockNote />
      <DataTable caption={text("need.shown")} columns={columns} rows={rows} />
    </>
  );
}

function Became({ showing }: { showing: Showing }) {
  const text = useText();
  const until = useUntil();
  const { state, awaitedUntil, answerBy, declinedBecause, goneBecause } = showing;
  if (goneBecause) return text(`gone.${goneBecause}`);
  return (
    <>
      {text(`need.shown.${state}`, { moment: until(awaitedUntil), last: until(answerBy) })}
      {declinedBecause && <br />}
      {declinedBecause && <span className="hint">{text(`fit.${declinedBecause}`)}</span>}
    </>
  );
}
