import { useIntl } from "react-intl";
import { useQuery } from "urql";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readOpportunityFilters } from "./opportunity.operations.ts";
import { stateOf, states, whomOf } from "./opportunity-filter.ts";

const mostResponders = 100;

type Option = { value: string; label: string };

/** By what the list is narrowed; each choice stands in the address. */
export function OpportunityFilters() {
  const text = useText();
  const signedIn = useSignedIn();
  const { search } = useAddress();
  const { whom, groups } = useOffered();
  return (
    <fieldset className="filters">
      <legend>{text("opportunities.filters")}</legend>
      <Filter
        name="state"
        label="opportunities.state"
        value={stateOf(search)}
        options={states.map((state) => ({ value: state, label: text(`opportunities.state.${state}`) }))}
      />
      <Filter name="for" label="opportunities.whom" value={whomOf(search, signedIn)} options={whom} />
      <Filter name="group" label="opportunities.group" value={search.get("group") ?? ""} options={groups} />
    </fieldset>
  );
}

/** What the graph offers to choose from. */
function useOffered(): { whom: Option[]; groups: Option[] } {
  const text = useText();
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const variables = { organization, first: mostResponders, locale };
  const [{ data }] = useQuery({ query: readOpportunityFilters, variables, requestPolicy: "cache-first" });
  const responders = (data?.organization?.responders?.edges ?? []).map(({ node }) => node);
  const groups = data?.legalIssueGroups ?? [];
  return {
    whom: [
      { value: "mine", label: text("opportunities.whom.mine") },
      { value: "all", label: text("opportunities.whom.all") },
      ...responders.map(({ id, name }) => ({ value: id, label: name })),
    ],
    groups: [
      { value: "", label: text("opportunities.group.all") },
      ...groups.map(({ group, label }) => ({ value: group, label: label.text })),
    ],
  };
}

type FilterProps = { name: string; label: MessageId; value: string; options: readonly Option[] };

function Filter({ name, label, value, options }: FilterProps) {
  const text = useText();
  const { route, search } = useAddress();
  const choose = (chosen: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), [name]: chosen }), { isInstead: true });
  return (
    <label className="field">
      {text(label)}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
