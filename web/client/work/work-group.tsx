import type { ReactNode } from "react";
import type { MessageId } from "../language/english.ts";
import { useSince } from "../language/use-since.ts";
import { useDay, useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { Link } from "../route/link.tsx";
import { foldWork } from "./fold-work.ts";
import type { Matters } from "./use-matters.ts";
import { type WorkItem, workPlace } from "./work-item.ts";

type WorkGroupProps = {
  /** Of which the same is to be done. */
  items: readonly [WorkItem, ...WorkItem[]];
  /** What each is called in the whole list. */
  names: ReadonlyMap<WorkItem, string>;
  /** What each is about, in words, where that is known. */
  issuesOf: Matters["issuesOf"];
  /** Whether all of the kind are here, and not only those of the pages that were read. */
  isWhole: boolean;
  /** The update that tells of something, which is opened with it. */
  updateOf: (subject: string) => string | undefined;
};

/** What is to be done, said once; of what, by when, since when. Of many the first few, the others a press away. */
export function WorkGroup({ items, names, issuesOf, isWhole, updateOf }: WorkGroupProps) {
  const [{ side, step }] = items;
  const text = useText();
  const { shown, folded } = foldWork(items);
  const said = text(`work.${side}.${step}`);
  const isMany = folded.length > 0;
  const lineOf = (item: WorkItem) => (
    <WorkLine
      item={item}
      name={names.get(item) ?? ""}
      issues={issuesOf.get(item.subject)}
      update={updateOf(item.subject)}
    />
  );
  return (
    <li className="card">
      <p>
        <strong>{isMany && isWhole ? text(manyOf[step] ?? "work.many", { count: items.length, said }) : said}</strong>
      </p>
      {items.length === 1 ? lineOf(items[0]) : <Lines items={shown} lineOf={lineOf} />}
      {isMany && (
        <details>
          <summary>
            {text(isWhole ? "work.showAll" : "work.showMore", { count: isWhole ? items.length : folded.length })}
          </summary>
          <Lines items={folded} lineOf={lineOf} />
        </details>
      )}
    </li>
  );
}

/** What many of a kind are called; the sentence for one says how often elsewhere. */
const manyOf: Readonly<Partial<Record<WorkItem["step"], MessageId>>> = {
  LOOK_FURTHER: "work.many.LOOK_FURTHER",
  CHOOSE_WHOM_TO_ASK: "work.many.CHOOSE_WHOM_TO_ASK",
  AWAIT_ANSWERS: "work.many.AWAIT_ANSWERS",
  FINISH_DRAFT: "work.many.FINISH_DRAFT",
};

type LinesProps = { items: readonly WorkItem[]; lineOf: (item: WorkItem) => ReactNode };

function Lines({ items, lineOf }: LinesProps) {
  return (
    <ul className="plain lines">
      {items.map((item) => (
        <li key={`${item.kind} ${item.subject}`}>{lineOf(item)}</li>
      ))}
    </ul>
  );
}

type WorkLineProps = {
  item: WorkItem;
  name: string;
  issues: readonly string[] | undefined;
  update: string | undefined;
};

/** One of them, by its own words. */
function WorkLine({ item, name, issues, update }: WorkLineProps) {
  const text = useText();
  const { to, search } = workPlace(item);
  return (
    <>
      <ByWhen item={item} />
      {item.reference !== null && issues && (
        <ul className="plain">
          {issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      )}
      <p className="hint">
        <About item={item} />
      </p>
      <Link to={to} search={update === undefined ? search : { ...search, update }} className="button">
        <span className="shortened">{text("work.openOne", { what: name })}</span>
      </Link>
    </>
  );
}

function ByWhen({ item: { side, step, until, urgency } }: { item: WorkItem }) {
  const text = useText();
  const deadline = useDeadline();
  const isByItself = step === "AWAIT_ANSWERS" || step === "CHOOSE_WHOM_TO_ASK";
  const said = isByItself ? "work.next" : (`work.by.${side}` as const);
  return (
    <>
      {urgency === "EMERGENCY" && <p>{text("work.emergency")}</p>}
      {until && <p>{text(said, { moment: deadline(until) })}</p>}
    </>
  );
}

/** How soon help is needed, by which date, and since when it waits; which it is stands on the link. */
function About({ item: { kind, urgency, dueOn, since } }: { item: WorkItem }) {
  const text = useText();
  const day = useDay();
  const sinceWhen = useSince();
  const parts = [
    kind !== "RESPONDER" && text("introduction.urgency", { urgency: text(`urgency.${urgency}`) }),
    dueOn && text("work.dueOn", { day: day(dueOn) }),
    since && text("work.since", { moment: sinceWhen(since) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
