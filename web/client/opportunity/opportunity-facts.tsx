import type { ResultOf } from "gql.tada";
import { useDay, useText } from "../language/use-text.ts";
import { useDeadline } from "../language/use-until.ts";
import { hasGoneBy } from "../need/has-gone-by.ts";
import type { opportunityFragment } from "./opportunity.fragment.ts";

export type Opportunity = ResultOf<typeof opportunityFragment>;

/** What its home chose to show: the issues that fit, the month, languages, how soon. */
export function OpportunityFacts({ opportunity }: { opportunity: Opportunity }) {
  const text = useText();
  const deadline = useDeadline();
  const { issues, urgency, languages, responder, answerBy } = opportunity;
  return (
    <>
      <ul className="plain">
        {issues.map((issue) => (
          <IssueLine key={`${issue.issue.code} ${issue.jurisdiction.code}`} issue={issue} />
        ))}
      </ul>
      <p className="hint">
        {text("introduction.urgency", { urgency: text(`urgency.${urgency}`) })}
        <br />
        {text("introduction.languages", { names: languages.map(({ name }) => name).join(", ") })}
        {responder && <br />}
        {responder && text("opportunities.for", { name: responder.name })}
        {answerBy && <br />}
        {answerBy && text("opportunities.by", { moment: deadline(answerBy) })}
      </p>
    </>
  );
}

function IssueLine({ issue: { issue, jurisdiction, help, dueMonth } }: { issue: Opportunity["issues"][number] }) {
  const text = useText();
  const day = useDay();
  const isGone = dueMonth !== null && hasGoneBy(dueMonth, new Date());
  return (
    <li>
      <strong>{text("opportunity.place", { issue: issue.name, place: jurisdiction.name })}</strong>
      <br />
      {text(`help.${help}`)}
      {dueMonth && <br />}
      {dueMonth && text(isGone ? "opportunity.dueGone" : "opportunity.due", { month: day(dueMonth) })}
    </li>
  );
}
