import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import type { Saving } from "./use-draft.ts";

/** Keeps what a step said, and goes on. */
export function SendStep({ saving, onSend }: { saving: Saving; onSend: () => void }) {
  const text = useText();
  return (
    <div className="actions">
      <ActionButton isFirst isUnderWay={saving.isUnderWay} onPress={onSend}>
        {text("needForm.next")}
      </ActionButton>
    </div>
  );
}
