import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";

type FilterDayProps = {
  /** Under which name the day stands in the address. */
  name: string;
  label: MessageId;
  /** `2031-05-20`, or nothing. */
  value: string;
};

/** From or until which day a list is shown; the day stands in the address. */
export function FilterDay({ name, label, value }: FilterDayProps) {
  const text = useText();
  const { route, search } = useAddress();
  const choose = (day: string) =>
    goTo(addressOf(route, { ...Object.fromEntries(search), [name]: day }), { isInstead: true });
  return (
    <label className="field">
      {text(label)}
      <input type="date" value={value} onChange={({ target }) => choose(target.value)} />
    </label>
  );
}
