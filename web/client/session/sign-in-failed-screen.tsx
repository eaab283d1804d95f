import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { addressOf } from "../route/address.ts";

/** The sign-in came to no end. Nothing is tried again by itself: that could go on for ever. */
export function SignInFailedScreen({ organization }: { organization: string | undefined }) {
  const text = useText();
  return (
    <Page document="welcome.document" title={text("signIn.failed.title")}>
      <p>{text("signIn.failed.text")}</p>
      <div className="actions">
        {organization && (
          <a className="button first" href={addressOf({ screen: "work" }, { at: organization })}>
            {text("signIn.again")}
          </a>
        )}
        <a className="button" href="/">
          {text("signIn.other")}
        </a>
      </div>
    </Page>
  );
}
