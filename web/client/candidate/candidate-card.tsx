import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { AskedAlready } from "./asked-already.tsx";
import { CandidateFacts } from "./candidate-facts.tsx";
import type { Asking, AskingProps, Candidate } from "./candidate-types.ts";
import { conflictNear } from "./conflict-near.ts";
import { bestReasons, farCountry, notedCautions } from "./judge-candidate.ts";
import { RequestHelp } from "./request-help.tsx";
import { ScoreParts } from "./score-parts.tsx";
import { organizationOf, useOrganizationNames } from "./use-organization-names.ts";

type CardProps = { candidate: Candidate; asking: Asking };

/** Somebody who could help: who, why, what to note, what is known of them; and asking them. */
export function CandidateCard({ candidate, asking, onAsked }: CardProps & AskingProps) {
  return (
    <>
      <CandidateSummary candidate={candidate} asking={asking} />
      {candidate.responder && (
        <RequestHelp asking={asking} responder={candidate.responder} covers={candidate.issues} onAsked={onAsked} />
      )}
    </>
  );
}

/** The same without asking: as one of a team. */
export function CandidateSummary({ candidate, asking }: CardProps) {
  const text = useText();
  const intl = useIntl();
  const { responder, score, reasons, cautions, issues } = candidate;
  const far = farCountry(candidate, asking);
  const near = candidate.known && conflictNear(asking, organizationOf(candidate.known.id));
  const names = asking.issues.filter(({ id }) => issues.includes(id)).map(({ issue }) => issue.name);
  return (
    <>
      <Who candidate={candidate} />
      <AskedAlready asking={asking} responder={candidate.known?.id} />
      <p>{text("candidate.helpsWith", { issues: intl.formatList([...new Set(names)]) })}</p>
      <p>
        <strong>{text("candidate.score", { points: intl.formatNumber(score) })}</strong>
      </p>
      <ul>
        {bestReasons(reasons).map((reason) => (
          <li key={reason.criterion}>{reason.text}</li>
        ))}
      </ul>
      {notedCautions(cautions).map((caution) => (
        <p key={caution.code}>{text("candidate.note", { text: caution.text })}</p>
      ))}
      {near && <p>{text("candidate.note", { text: text("candidate.conflictNear", { organization: near.name }) })}</p>}
      {far && <p>{text("candidate.note", { text: text("candidate.far", { place: far }) })}</p>}
      {responder && <CandidateFacts responder={responder} />}
      <ScoreParts candidate={candidate} />
    </>
  );
}

function Who({ candidate: { responder, known } }: { candidate: Candidate }) {
  const text = useText();
  const nameOf = useOrganizationNames();
  if (responder) {
    const { name, profession, organization } = responder;
    const words = {
      profession: text(`candidate.profession.${profession}`),
      organization: organization.name,
      country: organization.country.name,
    };
    return (
      <>
        <h2>{name}</h2>
        <p className="hint">{text("candidate.at", words)}</p>
      </>
    );
  }
  const organization = nameOf(organizationOf(known?.id ?? ""));
  return (
    <>
      <h2>{text("candidate.nameless", { organization })}</h2>
      <p className="hint">{text("candidate.nameless.text", { organization })}</p>
    </>
  );
}
