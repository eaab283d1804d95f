import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { type FilterName, filterNames } from "./candidate-filter.ts";
import type { Asking, Candidate } from "./candidate-types.ts";
import { helpKinds } from "./help-kinds.ts";

type FiltersProps = { asking: Asking; loaded: readonly Candidate[] };

/** What is shown of the list; it stands in the address, so that it can be linked and comes back. */
export function CandidateFilters({ asking, loaded }: FiltersProps) {
  const text = useText();
  const { route, search } = useAddress();
  const all = Object.fromEntries(search);
  const set = (changes: Partial<Record<FilterName, string>>) =>
    goTo(addressOf(route, { ...all, ...changes }), { isInstead: true });
  const isAny = filterNames.some((name) => search.has(name));
  return (
    <details className="filters" open={isAny || undefined}>
      <summary>{text("candidates.filters")}</summary>
      <p className="hint">{text("candidates.filters.changes")}</p>
      <ChoiceFilters asking={asking} loaded={loaded} search={search} onSet={set} />
      {yesOrNo.map((name) => (
        <label key={name} className="choice">
          <input
            type="checkbox"
            checked={search.has(name)}
            onChange={({ target }) => set({ [name]: target.checked ? "yes" : "" })}
          />
          {text(`candidates.filter.${name}`)}
        </label>
      ))}
      {isAny && (
        <button type="button" onClick={() => set(Object.fromEntries(filterNames.map((name) => [name, ""])))}>
          {text("candidates.filters.clear")}
        </button>
      )}
    </details>
  );
}

const yesOrNo = ["free", "remote", "room"] as const;

type ChoiceFiltersProps = FiltersProps & {
  search: URLSearchParams;
  onSet: (changes: Partial<Record<FilterName, string>>) => void;
};

function ChoiceFilters({ asking, loaded, search, onSet }: ChoiceFiltersProps) {
  const text = useText();
  const issues = asking.issues.map(({ id, issue, jurisdiction }) => ({
    value: id,
    label: text("opportunity.place", { issue: issue.name, place: jurisdiction.name }),
  }));
  const spoken = new Map(
    [
      ...asking.languages,
      ...loaded.flatMap(({ responder }) => responder?.languages.map((one) => one.language) ?? []),
    ].map(({ tag, name }) => [tag, name]),
  );
  const choices = [
    { name: "issue", options: issues },
    { name: "help", options: helpKinds.map((value) => ({ value, label: text(`help.${value}`) })) },
    { name: "language", options: [...spoken].map(([value, label]) => ({ value, label })) },
  ] as const;
  return choices.map(({ name, options }) => (
    <label key={name} className="field">
      {text(`candidates.filter.${name}`)}
      <select value={search.get(name) ?? ""} onChange={({ target }) => onSet({ [name]: target.value })}>
        <option value="">{text(`candidates.filter.${name}.all`)}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  ));
}
