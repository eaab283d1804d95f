import { useIntl } from "react-intl";
import { useDay, useText } from "../language/use-text.ts";
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
  return (
    <>
      <dl>
        <dt>{text("candidate.available")}</dt>
        <dd>
          <Available responder={responder} />
        </dd>
        {cost.length > 0 && <dt>{text("candidate.cost")}</dt>}
        {cost.length > 0 && <dd>{intl.formatList(cost.map((term) => text(`candidate.cost.${term}`)))}</dd>}
        {spoken.length > 0 && <dt>{text("candidate.languages")}</dt>}
        {spoken.length > 0 && <dd>{intl.formatList(spoken)}</dd>}
        <dt>{text("candidate.distance")}</dt>
        <dd>{text(remote ? "candidate.distance.yes" : "candidate.distance.no")}</dd>
      </dl>
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
