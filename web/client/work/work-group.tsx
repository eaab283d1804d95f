import { useSince } from "../language/use-since.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { openWords } from "../update/open-words.ts";
import { type WorkItem, workPlace } from "./work-item.ts";

type WorkGroupProps = {
  /** Of which the same is to be done. */
  items: readonly [WorkItem, ...WorkItem[]];
  /** The update that tells of something, which is opened with it. */
  updateOf: (subject: string) => string | undefined;
};

/** What is to be done, said once; of what, by when, since when. */
export function WorkGroup({ items, updateOf }: WorkGroupProps) {
  const [first] = items;
  const text = useText();
  return (
    <li className="card">
      <p>
        <strong>{text(`work.${first.side}.${first.step}`)}</strong>
      </p>
      {items.length === 1 && <WorkOne item={first} update={updateOf(first.subject)} />}
      {items.length > 1 && (
        <ul className="plain lines">
          {items.map((item) => (
            <li key={item.subject}>
              <WorkLine item={item} update={updateOf(item.subject)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

type WorkLineProps = { item: WorkItem; update: string | undefined };

function WorkOne({ item, update }: WorkLineProps) {
  const text = useText();
  return (
    <>
      <ByWhen item={item} />
      <p className="hint">
        <About item={item} />
      </p>
      <OpenWork item={item} update={update}>
        {text(openWords(workPlace(item)))}
      </OpenWork>
    </>
  );
}

/** One of several, by its own words. */
function WorkLine({ item, update }: WorkLineProps) {
  const text = useText();
  const since = useSince();
  const { reference, organization } = item;
  const what = reference ?? organization?.name ?? "";
  return (
    <>
      <OpenWork item={item} update={update}>
        {text("work.openOne", { what })}
      </OpenWork>
      <ByWhen item={item} />
      {item.since && <p className="hint">{text("work.since", { moment: since(item.since) })}</p>}
    </>
  );
}

function OpenWork({ item, update, children }: WorkLineProps & { children: string }) {
  return (
    <Link to={workPlace(item)} search={update === undefined ? {} : { update }} className="button">
      {children}
    </Link>
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

/** Whose it is, and since when: enough to know it again, and nothing that a glance may not read. */
function About({ item: { reference, organization, since } }: { item: WorkItem }) {
  const text = useText();
  const sinceWhen = useSince();
  const parts = [
    reference && text("work.need", { words: reference }),
    organization && text("work.with", { name: organization.name }),
    since && text("work.since", { moment: sinceWhen(since) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
