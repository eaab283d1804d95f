import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { AloneOpened } from "./alone-opens.tsx";
import { ColleagueActions } from "./colleague-actions.tsx";
import { HeldNeeds } from "./held-needs.tsx";
import { KeysInWords } from "./keys-in-words.tsx";
import { readColleague } from "./people.operations.ts";
import { type Colleague, useStanding } from "./people-list.tsx";

/** Of what somebody looks after; all of it stands in the list of needs. */
const mostListed = 50;

/** One person: what they do, whether they are there, their keys, and what can be done for them. */
export function ColleaguePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readColleague, variables: { person: id, first: mostListed, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const { person, personKeys } = answer.data ?? {};
  return (
    <>
      <Answered answer={answer} shown={person} onAgain={again} absent={<p>{text("people.gone")}</p>}>
        {(shown) => (
          <section>
            <PersonHead person={shown} />
            <PersonFacts person={shown} statement={personKeys?.statement} />
            <HeldNeeds person={shown} />
            {shown.status === "DEACTIVATED" && <AloneOpened person={shown} />}
            <ColleagueActions person={shown} onDone={again} onClose={onClose} />
            <p>
              <Link to={{ screen: "organization" }} search={{ tab: "records", by: shown.id }}>
                {text("people.records", { name: shown.name })}
              </Link>
            </p>
          </section>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "organization" }} search={{ tab: "people" }}>
          {text("people.back")}
        </Link>
      </p>
    </>
  );
}

function PersonHead({ person }: { person: Colleague }) {
  const text = useText();
  const standing = useStanding();
  const heading = useFocus<HTMLHeadingElement>("come up");
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {person.name}
      </h2>
      <p>
        {person.title && `${person.title}. `}
        {person.roles.map((role) => text(`people.role.${role}`)).join(", ")}
        <br />
        <strong>{standing(person)}</strong>
      </p>
    </>
  );
}

type PersonFactsProps = {
  person: NonNullable<ResultOf<typeof readColleague>["person"]>;
  statement: string | undefined;
};

/** Their languages, how they are reached at work, and whether something can be sealed for them. */
function PersonFacts({ person, statement }: PersonFactsProps) {
  const text = useText();
  const { reachability } = person;
  const isOver = !reachability?.away || Date.parse(reachability.away.until) <= Date.now();
  const email = person.status === "DEACTIVATED" ? person.invitedAddress : reachability?.email;
  const pauses = isOver ? [] : reachability.pauses;
  return (
    <dl>
      {person.languages.length > 0 && <dt>{text("people.languages")}</dt>}
      {person.languages.length > 0 && <dd>{person.languages.map(({ name }) => name).join(", ")}</dd>}
      {email && <dt>{text("people.email")}</dt>}
      {email && <dd>{email}</dd>}
      {pauses.length > 0 && <dt>{text("people.pauses")}</dt>}
      {pauses.length > 0 && <dd>{pauses.map(({ name }) => name).join(", ")}</dd>}
      <dt>{text("people.keys")}</dt>
      <dd>
        <KeysInWords statement={statement} isHere={person.status === "ACTIVE"} />
      </dd>
    </dl>
  );
}
