import { useMoment, useText } from "../language/use-text.ts";
import { NeedLink } from "../need/need-link.tsx";
import { openIssues } from "./asked-of.ts";
import type { Asking, AskingIssue, Coverage } from "./candidate-types.ts";

type CoverageProps = { asking: Asking; coverage: Coverage; onAgain: () => void };

/** For which issues somebody could help, for which nobody, and what to do about those. */
export function CoverageSummary({ asking, coverage, onAgain }: CoverageProps) {
  const text = useText();
  const moment = useMoment();
  const { considered, organizations, uncovered, asOf } = coverage;
  const open = openIssues(asking);
  const missing = open.filter(({ id }) => uncovered.includes(id));
  const covered = open.filter(({ id }) => !uncovered.includes(id));
  return (
    <section className="next">
      <p>
        <strong>
          {considered > 0
            ? text("candidates.found", { count: considered, organizations })
            : text("candidates.foundNone")}
        </strong>
      </p>
      {covered.length > 0 && <p>{text(missing.length > 0 ? "candidates.covered" : "candidates.coveredAll")}</p>}
      {missing.length > 0 && <IssueNames issues={covered} />}
      {missing.length > 0 && <p>{text("candidates.uncovered")}</p>}
      <IssueNames issues={missing} />
      {missing.length > 0 && <WhatToDo asking={asking} missing={missing} />}
      <p className="hint">{text("candidates.asOf", { moment: moment(asOf) })}</p>
      <div className="actions">
        <button type="button" onClick={onAgain}>
          {text("candidates.again")}
        </button>
      </div>
    </section>
  );
}

function IssueNames({ issues }: { issues: readonly AskingIssue[] }) {
  const text = useText();
  if (issues.length === 0) return null;
  return (
    <ul>
      {issues.map(({ id, issue, jurisdiction, help }) => (
        <li key={id}>
          {text("opportunity.place", { issue: issue.name, place: jurisdiction.name })}
          <span className="hint"> · {text(`help.${help}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Only what would change something for this very need. */
function WhatToDo({ asking, missing }: { asking: Asking; missing: readonly AskingIssue[] }) {
  const text = useText();
  const { id, preferences, audience } = asking;
  return (
    <details>
      <summary>{text("candidates.uncovered.what")}</summary>
      <ul>
        {preferences?.freeOnly && <li>{text("candidates.uncovered.free")}</li>}
        {preferences?.inPerson && <li>{text("candidates.uncovered.person")}</li>}
        {audience && !audience.everyone && <li>{text("candidates.uncovered.audience")}</li>}
        {missing.some(({ help }) => help === "REPRESENTATION") && <li>{text("candidates.uncovered.help")}</li>}
        {missing.some(({ jurisdiction }) => jurisdiction.code.includes("-")) && (
          <li>{text("candidates.uncovered.place")}</li>
        )}
        <li>{text("candidates.uncovered.wait")}</li>
      </ul>
      <NeedLink id={id} part="draft" className="button">
        {text("candidates.uncovered.revise")}
      </NeedLink>
    </details>
  );
}
