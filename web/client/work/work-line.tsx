import { useMoment, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { openWords } from "../update/open-words.ts";
import { type WorkItem, workPlace } from "./work-item.ts";

type WorkLineProps = {
  item: WorkItem;
  /** The update that tells of it, which is opened with it. */
  update: string | undefined;
};

/** Something that waits: what is to be done, by when, about what, since when. */
export function WorkLine({ item, update }: WorkLineProps) {
  const { side, step, urgency } = item;
  const text = useText();
  return (
    <li className="card">
      <p>
        <strong>{text(`work.${side}.${step}`)}</strong>
      </p>
      <ByWhen item={item} />
      <p className="hint">
        <About item={item} />
      </p>
      {urgency === "EMERGENCY" && <p>{text("work.emergency")}</p>}
      <Link to={workPlace(item)} search={update === undefined ? {} : { update }} className="button">
        {text(openWords(workPlace(item)))}
      </Link>
    </li>
  );
}

function ByWhen({ item: { side, step, until } }: { item: WorkItem }) {
  const text = useText();
  const moment = useMoment();
  if (!until) return null;
  const said = step === "AWAIT_ANSWERS" ? "work.next" : (`work.by.${side}` as const);
  return <p>{text(said, { moment: moment(until) })}</p>;
}

/** Whose it is, and since when: enough to know it again, and nothing that a glance may not read. */
function About({ item: { reference, organization, since } }: { item: WorkItem }) {
  const text = useText();
  const moment = useMoment();
  const parts = [
    reference && text("work.need", { words: reference }),
    organization && text("work.with", { name: organization.name }),
    since && text("work.since", { moment: moment(since) }),
  ];
  return parts.filter(Boolean).join(" · ");
}
