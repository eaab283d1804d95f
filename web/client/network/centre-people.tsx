import { useState } from "react";
import { usePages } from "../graph/use-pages.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { Paged } from "../page/paged.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { listCentrePeople } from "./centre-people.operations.ts";
import type { CentrePerson } from "./centre-person.ts";
import { CentrePersonActions } from "./centre-person-actions.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { InviteCentrePerson } from "./invite-centre-person.tsx";

/** The centre's own people: who they are, what they may do, and how they come in. */
export function CentrePeople() {
  const text = useText();
  const [link, setLink] = useState<{ name: string; url: string | null }>();
  const [isInviting, setInviting] = useState(false);
  const pages = usePages({ query: listCentrePeople, variables: {}, pick: (data) => data.centrePeople });
  const told = (name: string) => (url: string | null) => {
    setLink({ name, url });
    setInviting(false);
    pages.again();
  };
  const none = <p>{text("network.noPeople")}</p>;
  return (
    <>
      {link && <InvitationLink name={link.name} url={link.url} onEnd={() => setLink(undefined)} />}
      {isInviting ? (
        <InviteCentrePerson onDone={(name, url) => told(name)(url)} onEnd={() => setInviting(false)} />
      ) : (
        <p>
          <button type="button" className="first" onClick={() => setInviting(true)}>
            {text("network.invite")}
          </button>
        </p>
      )}
      <Paged pages={pages} none={none}>
        {(people) => (
          <ul className="plain">
            {people
              .filter((person) => person !== null)
              .map((person) => (
                <PersonLine key={person.id} person={person} onDone={pages.again} onLink={told(person.name)} />
              ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

type LineProps = { person: CentrePerson; onDone: () => void; onLink: (url: string | null) => void };

function PersonLine({ person, onDone, onLink }: LineProps) {
  const text = useText();
  const { person: self } = useSignedIn();
  const moment = useMoment();
  const { id, name, roles, status, invitedAddress, invitedUntil } = person;
  return (
    <li className="card">
      <h2>{name}</h2>
      <p>
        {roles.map((role) => text(`centreRole.${role}`)).join(", ")}
        {" · "}
        {text(`centreStatus.${status}`)}
      </p>
      {invitedAddress && invitedUntil && (
        <p>{text("network.invitedAt", { address: invitedAddress, moment: moment(invitedUntil) })}</p>
      )}
      {id === self ? (
        <p className="hint">{text("network.yourself")}</p>
      ) : (
        <CentrePersonActions person={person} onDone={onDone} onLink={onLink} />
      )}
    </li>
  );
}
