import { useMoment, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { type InboxItem, isLive } from "./introduction-side.ts";
import type { AnsweredIntroduction } from "./use-introduction.ts";

type InboxItemPageProps = { item: InboxItem; onAgain: () => void } & Pick<AnsweredIntroduction, "answer">;

/** What is left to the side that was asked once the introduction is over, or while its home cannot be reached. */
export function InboxItemPage({ item, answer, onAgain }: InboxItemPageProps) {
  const text = useText();
  const moment = useMoment();
  const { state, reason, home, isHomeStopped, updatedAt } = item;
  return (
    <Page document="introduction.document" title={text("introduction.title.other", { name: home.name })}>
      <Answered answer={answer} shown={item} onAgain={onAgain} absent={null}>
        {() => (
          <section className="next">
            <p>
              <strong>{text(`state.${state}`)}</strong>
            </p>
            {reason && <p>{text("introduction.reason", { reason: text(`reason.${reason}`) })}</p>}
            {isHomeStopped && <p>{text("introduction.stopped")}</p>}
            <p>{text(isLive(item) ? "introduction.notNow" : "introduction.over")}</p>
            <p className="hint">
              <time dateTime={updatedAt}>{moment(updatedAt)}</time>
            </p>
            {isLive(item) && !answer.error && (
              <div className="actions">
                <button type="button" onClick={onAgain}>
                  {text("failure.again")}
                </button>
              </div>
            )}
          </section>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "updates" }}>{text("app.back")}</Link>
      </p>
    </Page>
  );
}
