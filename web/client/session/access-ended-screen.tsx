import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";

/** Whoever was signed in may do nothing here any more. Nothing is left of what was on the page. */
export function AccessEndedScreen() {
  const text = useText();
  return (
    <Page document="welcome.document" title={text("ended.title")}>
      <p>{text("ended.text")}</p>
      <p>{text("ended.how")}</p>
      <div className="actions">
        <a className="button" href="/">
          {text("signIn.other")}
        </a>
      </div>
    </Page>
  );
}
