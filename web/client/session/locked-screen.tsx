import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { addressOf } from "../route/address.ts";
import { leaveForSignIn } from "./leave-for-sign-in.ts";
import type { Issuer } from "./settings.ts";

/** Nothing is left of what was on the page. Going on asks the organization to see anew who it is. */
export function LockedScreen({ issuer }: { issuer: Issuer | undefined }) {
  const text = useText();
  const open = () => {
    const returnTo = addressOf({ screen: "work" });
    if (issuer) void leaveForSignIn(issuer, { returnTo, isAnew: true });
    else location.assign("/");
  };
  return (
    <Page document="lock.document" title={text("lock.title")}>
      <p>{text("lock.text")}</p>
      <div className="actions">
        <button type="button" className="first" onClick={open}>
          {text("lock.open")}
        </button>
      </div>
      <p className="hint">{text("lock.honest")}</p>
    </Page>
  );
}
