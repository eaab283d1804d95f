import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useDay, useMoment, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { actorName } from "./actor-name.ts";
import { readOrganization } from "./network.operations.ts";
import type { NetworkOrganization } from "./network-organization.ts";
import { OrganizationActions } from "./organization-actions.tsx";
import { ReachWords, StandingWords } from "./organization-standing.tsx";
import { readAdmission, readRecord } from "./read-statements.ts";
import { useCentreNames } from "./use-centre-names.ts";

/** One organization: what it says of itself, how it stands, what can be done, and how it came to that. */
export function OrganizationDetail({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readOrganization, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const shown = answer.data && (answer.data.organization ?? null);
  return (
    <section>
      <p>
        <Link to={{ screen: "network" }}>{text("network.all")}</Link>
      </p>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("network.gone")}</p>}>
        {(organization) => (
          <>
            <h2>{organization.name}</h2>
            <Standing organization={organization} />
            <OrganizationActions organization={organization} onDone={again} />
            <Statement organization={organization} />
            <History history={organization.history ?? []} />
          </>
        )}
      </Answered>
    </section>
  );
}

function Standing({ organization: { reach, listing, country, hostedBy } }: { organization: NetworkOrganization }) {
  const text = useText();
  const moment = useMoment();
  return (
    <dl>
      <dt>{text("network.column.state")}</dt>
      <dd>
        <StandingWords listing={listing} />
      </dd>
      <dt>{text("network.column.reach")}</dt>
      <dd>
        <ReachWords reach={reach} />
      </dd>
      <dt>{text("network.column.country")}</dt>
      <dd>{country.name}</dd>
      {hostedBy && <dt>{text("network.hostedBy")}</dt>}
      {hostedBy && <dd>{hostedBy.name}</dd>}
      {listing && <dt>{text("network.changed")}</dt>}
      {listing && <dd>{moment(listing.changedAt)}</dd>}
    </dl>
  );
}

/** Its signed statements, in words. */
function Statement({ organization: { record, admission } }: { organization: NetworkOrganization }) {
  const text = useText();
  const day = useDay();
  const says = record ? readRecord(record) : undefined;
  const admitted = admission ? readAdmission(admission) : undefined;
  if (!says) return null;
  const dayOf = (moment: string) => day(moment.slice(0, "2026-11-22".length));
  return (
    <section>
      <h3>{text("network.statement")}</h3>
      <dl>
        <dt>{text("network.shortName")}</dt>
        <dd>{says.id}</dd>
        <dt>{text("network.column.version")}</dt>
        <dd>{says.version}</dd>
        <dt>{text("network.valid")}</dt>
        <dd>{text("network.validSpan", { from: dayOf(says.validFrom), until: dayOf(says.validUntil) })}</dd>
        <dt>{text("network.services")}</dt>
        <dd>
          {Object.entries(says.services)
            .map(([service, { url }]) => `${service}: ${url}`)
            .join(", ")}
        </dd>
        {says.issuer && <dt>{text("network.issuer")}</dt>}
        {says.issuer && <dd>{says.issuer}</dd>}
        {admitted && <dt>{text("network.admission")}</dt>}
        {admitted && <dd>{text("network.admittedOn", { version: admitted.version, day: dayOf(admitted.at) })}</dd>}
      </dl>
    </section>
  );
}

function History({ history }: { history: readonly { kind: keyof typeof kinds; at: string; actor: string }[] }) {
  const text = useText();
  const moment = useMoment();
  const names = useCentreNames();
  const nameOf = (actor: string) => {
    const named = actorName(actor, names);
    return "name" in named ? named.name : text(named.said);
  };
  return (
    <section>
      <h3>{text("network.history")}</h3>
      <ol className="timeline">
        {history.map(({ kind, at, actor }) => (
          <li key={`${at} ${kind}`}>
            {text(kinds[kind])}
            <br />
            <span className="hint">{text("network.byAt", { actor: nameOf(actor), moment: moment(at) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const kinds = {
  IMPORTED: "centreAction.organization.import",
  ADMITTED: "centreAction.organization.admit",
  SUSPENDED: "centreAction.organization.suspend",
  REKEYED: "centreAction.organization.rekey",
  REMOVED: "centreAction.organization.remove",
  HELD: "centreAction.organization.hold",
  RELEASED: "centreAction.organization.release",
} as const;
