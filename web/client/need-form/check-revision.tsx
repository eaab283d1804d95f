import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { addressOf, goTo } from "../route/address.ts";
import { isReady } from "./steps.ts";
import { Summary } from "./summary.tsx";
import type { HeldRevision } from "./use-draft.ts";

/** The last look at what was changed of a need that was posted; then it is sent, all together. */
export function CheckRevision({ held, id }: { held: HeldRevision; id: string }) {
  const text = useText();
  const { draft, hasChanges, sending } = held;
  const send = async () => {
    if (await held.send()) goTo(addressOf({ screen: "need-draft", id }, { step: "posted" }));
  };
  return (
    <>
      <p>{text(hasChanges ? "needForm.revision.changed" : "needForm.revision.unchanged")}</p>
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
