import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useOpened } from "../update/use-opened.ts";
import { InboxItemPage } from "./inbox-item-page.tsx";
import { IntroductionPage } from "./introduction-page.tsx";
import { useIntroduction } from "./use-introduction.ts";

/** An introduction: what it is about, what comes next, whom to talk to, what happened. */
export function IntroductionScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, shown, item, again, choose } = useIntroduction(id);
  useOpened(Boolean(shown ?? item));
  if (shown) return <IntroductionPage seen={shown} answer={answer} onAgain={again} onChoose={choose} />;
  if (item) return <InboxItemPage item={item} answer={answer} onAgain={again} />;
  const title = text(shown === null && !answer.error ? "introduction.gone.title" : "introduction.document");
  return (
    <Page document="introduction.document" title={title}>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("introduction.gone.text")}</p>}>
        {() => null}
      </Answered>
      <p>
        <Link to={{ screen: "work" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}
