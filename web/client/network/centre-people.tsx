import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import type { listCentrePeople as listed } from "./centre-people.operations.ts";
import { listCentrePeople } from "./centre-people.operations.ts";
import { CentrePersonActions } from "./centre-person-actions.tsx";
import { InvitationLink } from "./invitation-link.tsx";
import { InviteCentrePerson } from "./invite-centre-person.tsx";

export type CentrePerson = NonNullable<NonNullable<ResultOf<typeof listed>["centrePeople"]>["edges"][number]["node"]>;

/** The centre's own people: who they are, what they may do, and how they come in. */
export function CentrePeople() {
  const text = useText();
  const { person: self } = useSignedIn();
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
      <Answered answer={pages.answer} shown={pages.nodes} onAgain={pages.again} absent={none}>
        {(people) => (
          <>
            <ul className="plain">
              {people.flatMap((person) =>
                person ? (
                  <li key={person.id} className="card">
                    <PersonFacts person={person} isSelf={person.id === self} />
                    {person.id !== self && (
                      <CentrePersonActions person={person} onDone={pages.again} onLink={told(person.name)} />
                    )}
                  </li>
                ) : (
                  []
                ),
              )}
            </ul>
            {pages.hasMore && (
              <button type="button" onClick={pages.more}>
                {text("app.more")}
              </button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function PersonFacts({ person: { name, roles, status }, isSelf }: { person: CentrePerson; isSelf: boolean }) {
  const text = useText();
  return (
    <>
      <h3>{name}</h3>
      <p>
        {roles.map((role) => text(`centreRole.${role}`)).join(", ")}
        {" · "}
        {text(`centreStatus.${status}`)}
      </p>
      {isSelf && <p className="hint">{text("network.yourself")}</p>}
    </>
  );
}
