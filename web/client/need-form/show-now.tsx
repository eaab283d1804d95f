import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { sendNeedNow } from "./need-form.operations.ts";

type Chosen = { id: string; nextStep: { code: string } | null };

/** Whether somebody chooses whom to ask first: as long nobody is asked by itself. */
export function isChosenByHand({ nextStep }: Pick<Chosen, "nextStep">): boolean {
  return nextStep?.code === "FIRST_WAVE" || nextStep?.code === "ALL_ASKED";
}

/** Whoever chooses may have people who fit asked at any time. */
export function ShowNow({ need, onShown }: { need: Chosen; onShown: () => void }) {
  const text = useText();
  const send = useCommand(sendNeedNow);
  if (!isChosenByHand(need)) return null;
  const show = async () => {
    if (await send.give({ need: need.id })) onShown();
  };
  return (
    <>
      <div className="actions">
        <ActionButton isUnderWay={send.isUnderWay} onPress={show}>
          {text(need.nextStep?.code === "ALL_ASKED" ? "needForm.showNow.too" : "needForm.showNow")}
        </ActionButton>
      </div>
      <CommandAnswer command={send} />
    </>
  );
}
