import type { ResultOf } from "gql.tada";
import { usePages } from "../graph/use-pages.ts";
import { useDay, useMoment, useText } from "../language/use-text.ts";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { DataTable } from "../page/data-table.tsx";
import { dayOf } from "../reachability/days-away.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import type { personFragment } from "./people.fragment.ts";
import { readPeople } from "./people.operations.ts";

export type Colleague = ResultOf<typeof personFragment>;

const first = 50;

/** Everybody of the organization, by name. */
export function PeopleList({ onInvite }: { onInvite: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readPeople,
    variables: { organization, first },
    pick: (data) => data.organization?.people,
  });
  const row = useRow();
  return (
    <>
      <div className="actions">
        <button type="button" className="first" onClick={onInvite}>
          {text("people.invite")}
        </button>
      </div>
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("organization.notThere")}</p>}>
        {(people) => (
          <>
            <DataTable
              caption={text("people.caption")}
              columns={[text("people.name"), text("people.roles"), text("people.standing")]}
              rows={people.map(row)}
            />
            <p>
              {text("people.profiles")}{" "}
              <Link to={{ screen: "organization" }} search={{ tab: "approvals", state: "APPROVED" }}>
                {text("people.profiles.see")}
              </Link>
            </p>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}

function useRow() {
  const text = useText();
  const standing = useStanding();
  const { person: self } = useSignedIn();
  return (person: Colleague) => ({
    id: person.id,
    cells: [
      <Link key="name" to={{ screen: "organization" }} search={{ tab: "people", person: person.id }}>
        {person.id === self ? text("people.you", { name: person.name }) : person.name}
      </Link>,
      person.roles.map((role) => text(`people.role.${role}`)).join(", "),
      standing(person),
    ],
  });
}

/** Whether somebody takes part, and whether they are there. */
export function useStanding(): (person: Colleague) => string {
  const text = useText();
  const day = useDay();
  const moment = useMoment();
  return ({ status, reachability, invitedAddress, invitedUntil }) => {
    const { away, deputy, pauses } = reachability ?? {};
    if (invitedAddress && invitedUntil) {
      const isOpen = Date.parse(invitedUntil) > Date.now();
      const values = { address: invitedAddress, moment: moment(invitedUntil) };
      return text(isOpen ? "people.status.invitedUntil" : "people.status.invitedOver", values);
    }
    if (status !== "ACTIVE" || !away || Date.parse(away.until) < Date.now()) return text(`people.status.${status}`);
    const values = { from: day(dayOf(away.from)), until: day(dayOf(away.until, "end")) };
    const words = Date.parse(away.from) > Date.now() ? text("people.awaySoon", values) : text("people.away", values);
    const standsIn = deputy ? text("people.deputy", { name: deputy.name }) : text("people.noDeputy");
    const pausing = pauses && pauses.length > 0 ? [text("people.pausing", { count: pauses.length })] : [];
    return [words, standsIn, ...pausing].join(" ");
  };
}
