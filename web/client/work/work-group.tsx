import { useSince } from "../language/use-since.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { type WorkItem, workPlace } from "./work-item.ts";

type WorkGroupProps = {
  /** Of which the same is to be done. */
  items: readonly [WorkItem, ...WorkItem[]];
  /** What each is called in the whole list. */
  names: ReadonlyMap<WorkItem, string>;
  /** The update that tells of something, which is opened with it. */
  updateOf: (subject: string) => string | undefined;
};

/** What is to be done, said once; of what, by when, since when. */
export function WorkGroup({ items, names, updateOf }: WorkGroupProps) {
  const [first] = items;
  const text = useText();
  const lines = items.map((item) => (
    <WorkLine
      key={`${item.kind} ${item.subject}`}
      item={item}
      name={names.get(item) ?? ""}
      update={updateOf(item.subject)}
    />
  ));
  return (
    <li className="card">
      <p>
        <strong>{text(`work.${first.side}.${first.step}`)}</strong>
      </p>
      {lines.length === 1 ? (
        lines
      ) : (
        <ul className="plain lines">
          {lines.map((line) => (
            <li key={line.key}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

type WorkLineProps = { item: WorkItem; name: string; update: string | undefined };

/** One of them, by its own words. */
function WorkLine({ item, name, update }: WorkLineProps) {
  const text = useText();
  const { to, search } = workPlace(item);
  return (
    <>
      <ByWhen item={item} />
      <p className="hint">
        <About item={item} />
      </p>
      <Link to={to} search={update === undefined ? search : { ...search, update }} className="button">
        {text("work.openOne", { what: name })}
      </Link>
    </>
  );
}

function ByWhen({ item: { side, step, until, urgency } }: { item: WorkItem }) {
  const text = useText();
  const moment = useMoment();
  const said = step === "AWAIT_ANSWERS" ? "work.next" : (`work.by.${side}` as const);
  return (
    <>
      {urgency === "EMERGENCY" && <p>{text("work.emergency")}</p>}
      {until && <p>{text(said, { moment: moment(until) })}</p>}
    </>
  );
}

/** How soon help is needed, and since when it waits; which it is stands on the link. */
function About({ item: { kind, urgency, since } }: { item: WorkItem }) {
  const text = useText();
  const sinceWhen = useSince();
  const parts = [
    kind !== "RESPONDER" && text("introduction.urgency", { urgency: text(`urgency.${urgency}`) }),
    since && text("work.since", { moment: sinceWhen(since) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
