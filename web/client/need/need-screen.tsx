import "./need.css";

import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useOpened } from "../update/use-opened.ts";
import { NeedPage } from "./need-page.tsx";
import { useNeed } from "./use-need.ts";

/** One need: what comes next, what it is about, who was asked, who has seen it, how it ends. */
export function NeedScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, need, again } = useNeed(id);
  useOpened(Boolean(need));
  const isGone = need === null && !answer.error && !answer.fetching;
  const words = need?.reference;
  const title = words ? text("need.title", { words }) : text(isGone ? "need.gone.title" : "need.untitled");
  return (
    <Page document="need.document" title={title}>
      <Answered answer={answer} shown={need} onAgain={again} absent={<p>{text("need.gone.text")}</p>}>
        {(shown) => <NeedPage need={shown} onAgain={again} />}
      </Answered>
      <p>
        <Link to={{ screen: "needs" }}>{text("need.back")}</Link>
      </p>
    </Page>
  );
}
