import { useState } from "react";
import { postedSign } from "../candidate/posted-sign.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { addressOf, goTo } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import type { Draft } from "./draft.ts";
import { FirstAskedChoice } from "./first-asked.tsx";
import { openNeed, takeBackNeed } from "./need-form.operations.ts";
import { SimilarNeeds } from "./similar-needs.tsx";
import { isReady, nameOf, standingOf, stepsOf } from "./steps.ts";
import { Summary } from "./summary.tsx";
import type { KeptDraft } from "./use-draft.ts";
import { useStepTitle } from "./use-step-title.ts";
import { WouldShow } from "./would-show.tsx";

/** As long a need that was posted here can be taken back before anything of it leaves. */
const waitSeconds = 60;

type CheckDraftProps = { held: KeptDraft; id: string; onPosted: () => void };

/** The last look: all that was said, who is asked first and what they will see of it, and then it is posted. */
export function CheckDraft({ held, id, onPosted }: CheckDraftProps) {
  const { draft, saving, keep } = held;
  // What was just chosen stands on the page while it is kept, also when the line is down: it is what is posted.
  const [isByHand, setByHand] = useState(draft.isByHand);
  const choose = (chosen: boolean) => {
    setByHand(chosen);
    void keep({ isByHand: chosen });
  };
  return (
    <>
      {!isReady(draft) && <StillLeft draft={draft} id={id} />}
      <Summary draft={draft} id={id} />
      {isReady(draft) && <SimilarNeeds need={id} count={draft.similarRecently} />}
      {isReady(draft) && <FirstAskedChoice urgency={draft.urgency} isByHand={isByHand} onChoose={choose} />}
      <CommandAnswer command={saving} />
      {isReady(draft) && !isByHand && <WouldShow id={id} />}
      {isReady(draft) && <Post id={id} isByHand={isByHand} onPosted={onPosted} />}
      <Discard id={id} onDone={onPosted} />
    </>
  );
}

type PostProps = { id: string; isByHand: boolean; onPosted: () => void };

function Post({ id, isByHand, onPosted }: PostProps) {
  const text = useText();
  const open = useCommand(openNeed);
  const post = async () => {
    const leavesAfterSeconds = isByHand ? 0 : waitSeconds;
    if (!(await open.give({ need: id, leavesAfterSeconds, byHand: isByHand }))) return;
    const next = isByHand
      ? addressOf({ screen: "candidates", id }, { [postedSign]: "yes" })
      : addressOf({ screen: "need-draft", id }, { step: "posted" });
    goTo(next, { isInstead: true });
    onPosted();
  };
  return (
    <>
      <p className="hint">{text(isByHand ? "needForm.post.byHand" : "needForm.post.hint")}</p>
      <div className="actions">
        <ActionButton isFirst isUnderWay={open.isUnderWay} onPress={post}>
          {text("needForm.post")}
        </ActionButton>
      </div>
      <CommandAnswer command={open} />
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
