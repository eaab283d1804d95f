import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";

export type FilterOption = { value: string; label: string; group?: string };

type FilterSelectProps = {
  /** Under which name the choice stands in the address. */
  name: string;
  label: MessageId;
  value: string;
  /** Those of one group stand together, under its name; they come one after the other. */
  options: readonly FilterOption[];
};

/** What of a list is shown; the choice stands in the address. */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  const text = useText();
  const { route, search } = useAddress();
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  const choose = (chosen: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), [name]: chosen }), { isInstead: true });
  return (
    <label className="field">
      {text(label)}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        <Options options={options.filter(({ group }) => group === undefined)} />
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            <Options options={options.filter((one) => one.group === group)} />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Options({ options }: Pick<FilterSelectProps, "options">) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
