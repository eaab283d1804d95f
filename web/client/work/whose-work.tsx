import { useText } from "../language/use-text.ts";
import { addressOf, goTo } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { Colleague } from "./use-colleagues.ts";

type WhoseWorkProps = { from: string; colleagues: readonly Colleague[] };

/** For coordinators: their own work, or a colleague's. The choice stands in the address. */
export function WhoseWork({ from, colleagues }: WhoseWorkProps) {
  const text = useText();
  const { person } = useSignedIn();
  const choose = (id: string) =>
    goTo(addressOf({ screen: "hand-over" }, id === person ? {} : { from: id }), { isInstead: true });
  const others = colleagues.filter(({ id }) => id !== person);
  return (
    <label className="field">
      {text("handOver.whose")}
      <select value={from} onChange={({ target }) => choose(target.value)}>
        <option value={person}>{text("handOver.mine")}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
