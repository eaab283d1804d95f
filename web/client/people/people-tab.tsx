import { addressOf, goTo, useAddress } from "../route/address.ts";
import { ColleaguePanel } from "./colleague-panel.tsx";
import { InviteForm } from "./invite-form.tsx";
import { PeopleList } from "./people-list.tsx";

/** The people of the organization: all of them, one of them, or somebody who is to come. Which stands in the address. */
export function PeopleTab() {
  const { route, search } = useAddress();
  const person = search.get("person");
  const show = (id: string) => goTo(addressOf(route, { tab: "people", person: id }));
  if (person === "new") return <InviteForm onClose={() => show("")} />;
  return person ? (
    <ColleaguePanel key={person} id={person} onClose={() => show("")} />
  ) : (
    <PeopleList onInvite={() => show("new")} />
  );
}
