import { useMoment, useText } from "../language/use-text.ts";
import { DataTable } from "../page/data-table.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { helpedSoFar } from "./helped-so-far.ts";
import { NeedLink } from "./need-link.tsx";
import type { ListedNeed } from "./need-types.ts";
import { nextDue } from "./next-due.ts";
import { useDueWords } from "./use-due-words.ts";

/** One row per need: what it is, where it stands, what comes next, who looks after it. */
export function NeedTable({ needs }: { needs: readonly ListedNeed[] }) {
  const text = useText();
  const columns = [
    text("needs.column.need"),
    text("needs.column.stands"),
    text("needs.column.next"),
    text("needs.column.held"),
  ];
  const rows = needs.map((need) => ({
    id: need.id,
    cells: [
      <WhatItIs key="what" need={need} />,
      <WhereItStands key="where" need={need} />,
      <ComesNext key="next" need={need} />,
      <HeldBy key="held" need={need} />,
    ],
  }));
  return <DataTable caption={text("needs.caption")} columns={columns} rows={rows} />;
}

type CellProps = { need: ListedNeed };

function WhatItIs({ need: { id, reference, status, issues } }: CellProps) {
  const text = useText();
  const dueWords = useDueWords();
  const due = status === "CLOSED" ? undefined : nextDue(issues, new Date());
  const names = issues.map(({ issue, jurisdiction }) =>
    text("opportunity.place", { issue: issue.name, place: jurisdiction.name }),
  );
  return (
    <>
      <Link to={{ screen: "need", id }}>{reference ?? text("need.untitled")}</Link>
      {due && <br />}
      {due && dueWords(due)}
      <ul className="plain hint">
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function WhereItStands({ need: { status, urgency, postedAt, closedAt, issues } }: CellProps) {
  const text = useText();
  const moment = useMoment();
  const since = closedAt ?? postedAt;
  const { helped, all } = helpedSoFar(issues);
  return (
    <>
      {text(`need.status.${status}`)}
      <br />
      {status === "OPEN" && helped > 0 && text("need.helped", { helped, all })}
      {status === "OPEN" && helped > 0 && <br />}
      <span className="hint">
        {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })}
        {since && <br />}
        {since && text(closedAt ? "need.ended" : "need.since", { moment: moment(since) })}
      </span>
    </>
  );
}

function ComesNext({ need: { id, status, leavesAt, nextStep, issues } }: CellProps) {
  const text = useText();
  const moment = useMoment();
  if (status === "DRAFT") {
    return (
      <NeedLink id={id} part="draft">
        {text("need.resume")}
      </NeedLink>
    );
  }
  if (leavesAt) return text("need.leaves", { moment: moment(leavesAt) });
  if (!nextStep) return "–";
  const step = text(`need.step.short.${nextStep.code}`);
  const isUnmet = issues.some((issue) => issue.status === "UNMET");
  return (
    <>
      {isUnmet && <strong>{text("need.issue.UNMET")}</strong>}
      {isUnmet && <br />}
      {nextStep.at ? text("need.step.when", { step, moment: moment(nextStep.at) }) : step}
    </>
  );
}

function HeldBy({ need: { heldBy } }: CellProps) {
  const text = useText();
  const { person } = useSignedIn();
  if (!heldBy) return text("need.heldByNobody");
  return heldBy.id === person ? text("need.heldByMe") : heldBy.name;
}
