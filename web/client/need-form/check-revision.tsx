import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { addressOf, goTo } from "../route/address.ts";
import type { NeedRead } from "./draft.ts";
import { isChosenByHand } from "./show-now.tsx";
import { isReady } from "./steps.ts";
import { Summary } from "./summary.tsx";
import type { HeldRevision } from "./use-draft.ts";

/** The last look at what was changed of a need that was posted; then it is sent, all together. */
export function CheckRevision({ held, need }: { held: HeldRevision; need: NeedRead }) {
  const text = useText();
  const { draft, hasChanges, sending } = held;
  const { id } = need;
  const isHurried = isChosenByHand(need) && need.urgency !== "EMERGENCY" && draft.urgency === "EMERGENCY";
  const send = async () => {
    if (await held.send()) goTo(addressOf({ screen: "need", id }));
  };
  return (
    <>
      <p>{text(hasChanges ? "needForm.revision.changed" : "needForm.revision.unchanged")}</p>
      {isHurried && <p className="note">{text("needForm.revision.hurried")}</p>}
      <Summary draft={draft} id={id} />
      {hasChanges && !isReady(draft) && <p className="note">{text("needForm.revision.incomplete")}</p>}
      {hasChanges && isReady(draft) && (
        <div className="actions">
          <ActionButton isFirst isUnderWay={sending.isUnderWay} onPress={send}>
            {text("needForm.revision.send")}
          </ActionButton>
        </div>
      )}
      <CommandAnswer command={sending} />
    </>
  );
}
