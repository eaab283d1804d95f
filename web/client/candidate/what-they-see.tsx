import { useText } from "../language/use-text.ts";
import { useDueWords } from "../need/use-due-words.ts";
import type { Asking } from "./candidate-types.ts";
import { whatIsHidden } from "./what-is-hidden.ts";

type WhatTheySeeProps = {
  asking: Asking;
  /** Ids of the issues that they are asked for. */
  issues: readonly string[];
  /** Where they work. */
  organization: { id: string; name: string };
};

/**
 * Word for word what the other side sees once it is asked, and what not. A colleague can open the whole need: of it only
 * what they are asked for is listed, and not as if that were all.
 */
export function WhatTheySee({ asking, issues, organization }: WhatTheySeeProps) {
  const text = useText();
  const { organization: ours } = asking;
  const isColleague = ours.id === organization.id;
  return (
    <div className="sees">
      <h3>{text(isColleague ? "request.asks" : "request.sees", { organization: organization.name })}</h3>
      <ul>
        {asking.issues
          .filter(({ id }) => issues.includes(id))
          .map((issue) => (
            <SeenIssue key={issue.id} issue={issue} />
          ))}
        {!isColleague && <SeenOfNeed asking={asking} />}
      </ul>
      <p className="hint">{text(whatIsHidden(ours.id, organization.id))}</p>
    </div>
  );
}

/** What is seen of the need besides its issues. */
function SeenOfNeed({ asking: { urgency, languages, heldBy, organization } }: Pick<WhatTheySeeProps, "asking">) {
  const text = useText();
  const { email, phone } = heldBy?.reachability ?? {};
  const contact = [heldBy?.name, heldBy?.title, email, phone].filter(Boolean).join(", ");
  return (
    <>
      <li>{text("request.sees.urgency", { urgency: text(`urgency.${urgency}`) })}</li>
      <li>{text("request.sees.languages", { names: languages.map(({ name }) => name).join(", ") })}</li>
      <li>{text("request.sees.from", { organization: organization.name })}</li>
      {contact && <li>{text("request.sees.contact", { details: contact })}</li>}
    </>
  );
}

function SeenIssue({ issue: { issue, jurisdiction, help, due } }: { issue: Asking["issues"][number] }) {
  const text = useText();
  const dueWords = useDueWords();
  const words = [
    text("opportunity.place", { issue: issue.name, place: jurisdiction.name }),
    text(`help.${help}`),
    due && dueWords(due),
  ];
  return <li>{words.filter(Boolean).join(" · ")}</li>;
}
