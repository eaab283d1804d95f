import { useText } from "../language/use-text.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";

/** Whether all needs of the organization are listed, or one's own; it stands in the address. */
export function WhoseNeeds() {
  const text = useText();
  const { route, search } = useAddress();
  const choose = (who: string) => goTo(addressOf(route, { ...Object.fromEntries(search), who }), { isInstead: true });
  return (
    <label className="field">
      {text("needs.who")}
      <select value={search.get("who") ?? ""} onChange={({ target }) => choose(target.value)}>
        <option value="">{text("needs.who.all")}</option>
        <option value="me">{text("needs.who.mine")}</option>
      </select>
    </label>
  );
}
