import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useDay, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { issueWords } from "../work/issue-words.ts";
import { nameWork } from "../work/name-work.ts";
import { useToDo } from "../work/to-do.tsx";
import { beginOfDay, endOfDay } from "./days-away.ts";
import { type DueThing, dueWithin } from "./due-within.ts";
import { readDue } from "./reachability.operations.ts";

const mostRead = 100;

type DueWhileAwayProps = {
  /** Days, as `2031-05-20`; empty while they are not said. */
  from: string;
  until: string;
  /** Whether these days are kept: before, leaving the page for somewhere else would lose them. */
  isKept: boolean;
};

/** What falls due while somebody is away, said while they choose the days; then the way to hand it over. */
export function DueWhileAway({ from, until, isKept }: DueWhileAwayProps) {
  const text = useText();
  const { locale } = useIntl();
  const { person } = useSignedIn();
  const isSaid = from !== "" && until !== "" && from <= until;
  const [{ data }] = useQuery({ query: readDue, variables: { person, first: mostRead, locale }, pause: !isSaid });
  const work = data?.person;
  if (!isSaid || !work) return null;
  const things = dueWithin(work, { from: beginOfDay(from), until: endOfDay(until) });
  const needs = [...new Set(things.flatMap(({ need }) => need ?? []))];
  if (things.length === 0) return null;
  return (
    <div className="note" role="status">
      <p>
        <strong>{text("me.away.due")}</strong>
      </p>
      <DueList things={things} />
      {isKept && (
        <Link
          to={{ screen: "hand-over" }}
          search={needs.length > 0 ? { need: needs.join(",") } : {}}
          className="button"
        >
          {text("me.away.handOver")}
        </Link>
      )}
    </div>
  );
}

function DueList({ things }: { things: readonly DueThing[] }) {
  const text = useText();
  const day = useDay();
  const toDo = useToDo();
  const items = things.flatMap((thing) => (thing.kind === "work" ? [thing.item] : []));
  const names = nameWork(items, text);
  const nameOf = (thing: DueThing) =>
    thing.kind === "work" ? names[items.indexOf(thing.item)] : (thing.reference ?? text("need.untitled"));
  const sayOf = (thing: DueThing) => {
    if (thing.kind === "work") return toDo(thing.item);
    const { due } = thing.issue;
    const what = issueWords([thing.issue], text);
    return due ? text("me.away.date", { what, kind: text(`due.${due.kind}`), day: day(due.on) }) : what;
  };
  return (
    <ul>
      {things.map((thing) => (
        <li
          key={thing.kind === "work" ? `${thing.item.kind} ${thing.item.subject}` : `${thing.need} ${thing.issue.id}`}
        >
          <strong>{nameOf(thing)}</strong> {sayOf(thing)}
        </li>
      ))}
    </ul>
  );
}
