import { useText } from "../language/use-text.ts";
import { useKeys } from "./use-keys.ts";

/** For whoever has no keys yet: that they will need some, before the page asks for them. */
export function KeysAhead() {
  const text = useText();
  const { state } = useKeys();
  return state === "none" ? <p className="hint">{text("keys.ahead")}</p> : null;
}
