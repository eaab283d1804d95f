import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import type { NeedRead } from "./draft.ts";
import { NeedLeaving } from "./need-leaving.tsx";
import { isChosenByHand } from "./show-now.tsx";

/**
 * After a need was posted, changed or taken back: what became of it, and what comes next. Who could help is seen once it
 * has left.
 */
export function Posted({ need, onChanged }: { need: NeedRead; onChanged: () => void }) {
  const text = useText();
  const { id, reference, leavesAt } = need;
  const stage = stageOf(need);
  const isOver = stage === "back";
  return (
    <Page key={stage} document="needForm.document" title={text(`needForm.posted.${stage}`)}>
      {!isOver && <NeedLeaving need={{ id, leavesAt }} onChanged={onChanged} />}
      <p>{text(`needForm.posted.${stage}.text`)}</p>
      {reference && !isOver && <p>{text("introduction.reference", { words: reference })}</p>}
      <div className="actions">
        {!isOver && (
          <>
            {leavesAt === null && (
              <Link to={{ screen: "candidates", id }} className="button first">
                {text("need.candidates")}
              </Link>
            )}
            <Link to={{ screen: "need", id }} className="button">
              {text("needForm.toNeed")}
            </Link>
          </>
        )}
        {isOver ? (
          <Link to={{ screen: "need-new" }} className="button">
            {text("needForm.new")}
          </Link>
        ) : (
          <Link to={{ screen: "need-draft", id }} search={{ step: "issues" }} className="button">
            {text("needForm.change")}
          </Link>
        )}
      </div>
    </Page>
  );
}

/** What became of it: over, chosen by hand, under way, or still to leave. */
function stageOf(need: NeedRead) {
  if (need.status !== "OPEN" && need.status !== "MATCHED") return "back";
  if (isChosenByHand(need)) return "byHand";
  return need.leavesAt === null ? "left" : "waits";
}
