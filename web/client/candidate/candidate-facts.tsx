import { useIntl } from "react-intl";
import { useDay, useText } from "../language/use-text.ts";
import { AwayUntil } from "../responder/away-until.tsx";
import { PathLink } from "../route/path-link.tsx";
import type { Responder } from "./candidate-types.ts";

/** What is known of somebody, as their organization says it; nothing is printed that is not. */
export function CandidateFacts({ responder }: { responder: Responder }) {
  const text = useText();
  const intl = useIntl();
  const { id, name, languages, cost, remote } = responder;
  const spoken = languages.map(({ skill, language }) =>
    skill === "INTERPRETER" ? text("candidate.language.INTERPRETER", { name: language.name }) : language.name,
  );
  const terms = cost.map((term) => text(`candidate.cost.${term}`));
  return (
    <>
      <AwayUntil responder={responder} />
      <p>
        <Available responder={responder} />
        {terms.length > 0 && <br />}
        {terms.length > 0 && text("candidate.cost", { terms: intl.formatList(terms) })}
        {spoken.length > 0 && <br />}
        {spoken.length > 0 && text("introduction.languages", { names: intl.formatList(spoken) })}
        <br />
        {text(remote ? "candidate.distance.yes" : "candidate.distance.no")}
      </p>
      <PathLink path={`/responders/${encodeURIComponent(id)}`}>{text("candidate.more", { name })}</PathLink>
    </>
  );
}

function Available({ responder: { availability: code, confirmedOn } }: { responder: Responder }) {
  const text = useText();
  const day = useDay();
  const availability = text(`candidate.available.${code}`);
  if (!confirmedOn) return text("candidate.unconfirmed", { availability });
  return text("candidate.confirmed", { availability, day: day(confirmedOn) });
}
