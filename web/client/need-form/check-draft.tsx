import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import type { Draft } from "./draft.ts";
import { takeBackNeed } from "./need-form.operations.ts";
import { PostWays } from "./post-ways.tsx";
import { SimilarNeeds } from "./similar-needs.tsx";
import { isReady, nameOf, standingOf, stepsOf } from "./steps.ts";
import { Summary } from "./summary.tsx";
import type { HeldDraft } from "./use-draft.ts";
import { useStepTitle } from "./use-step-title.ts";

type CheckDraftProps = { held: HeldDraft; id: string; onPosted: () => void };

/** The last look: all that was said, whom it would reach, and then it is posted. */
export function CheckDraft({ held: { draft }, id, onPosted }: CheckDraftProps) {
  return (
    <>
      {!isReady(draft) && <StillLeft draft={draft} id={id} />}
      <Summary draft={draft} id={id} />
      {isReady(draft) && <SimilarNeeds need={id} count={draft.similarRecently} />}
      {isReady(draft) && <PostWays id={id} urgency={draft.urgency} onPosted={onPosted} />}
      <Discard id={id} onDone={onPosted} />
    </>
  );
}

/** A draft that nobody wants any more; nobody outside has seen it. */
function Discard({ id, onDone }: { id: string; onDone: () => void }) {
  const text = useText();
  const leave = useCommand(takeBackNeed);
  const discard = async () => {
    if (await leave.give({ need: id })) onDone();
  };
  return (
    <>
      <AskFirst
        trigger={text("needForm.discard")}
        title={text("needForm.discard.title")}
        confirm={text("needForm.discard")}
        onConfirm={() => void discard()}
        isUnderWay={leave.isUnderWay}
      >
        <p>{text("needForm.discard.text")}</p>
      </AskFirst>
      <CommandAnswer command={leave} />
    </>
  );
}

/** What has to be said before it can be posted. */
function StillLeft({ draft, id }: { draft: Draft; id: string }) {
  const text = useText();
  const title = useStepTitle(draft);
  const left = stepsOf(draft).filter((step) => step.id !== "check" && standingOf(step, draft) === "left");
  return (
    <div className="note">
      <p>
        <strong>{text("needForm.stillLeft")}</strong>
      </p>
      <ul className="plain">
        {left.map((step) => (
          <li key={nameOf(step)}>
            <Link to={{ screen: "need-draft", id }} search={{ step: nameOf(step) }}>
              {title(step)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
