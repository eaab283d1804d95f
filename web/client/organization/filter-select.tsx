import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";

type FilterSelectProps = {
  /** Under which name the choice stands in the address. */
  name: string;
  label: MessageId;
  value: string;
  options: readonly { value: string; label: string }[];
};

/** What of a list is shown; the choice stands in the address. */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  const text = useText();
  const { route, search } = useAddress();
  const choose = (chosen: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), [name]: chosen }), { isInstead: true });
  return (
    <label className="field">
      {text(label)}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
