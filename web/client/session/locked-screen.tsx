import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { inLastingWay } from "../route/address.ts";
import { leaveForSignIn } from "./leave-for-sign-in.ts";
import type { Issuer } from "./settings.ts";

type LockedScreenProps = {
  issuer: Issuer | undefined;
  /** Where they were, held in memory alone: the address of this screen tells nothing of it. */
  returnTo: string;
};

/** Nothing is left of what was on the page. Going on asks the organization to see anew who it is. */
export function LockedScreen({ issuer, returnTo }: LockedScreenProps) {
  const text = useText();
  const open = () => {
    if (issuer) void leaveForSignIn(issuer, { returnTo: inLastingWay(returnTo), isAnew: true });
    else location.assign("/");
  };
  return (
    <Page document="lock.document" title={text("lock.title")}>
      <p>{text("lock.text")}</p>
      <p>{text("lock.unsent")}</p>
      <div className="actions">
        <button type="button" className="first" onClick={open}>
          {text("lock.open")}
        </button>
      </div>
      <p className="hint">{text("lock.honest")}</p>
    </Page>
  );
}
