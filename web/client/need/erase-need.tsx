import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { addressOf, goTo } from "../route/address.ts";
import { eraseNeed } from "./end-need.operations.ts";
import type { Need } from "./need-types.ts";

/** Erases a need on which nobody works any more; what was shown of it is then nowhere to go back to. */
export function EraseNeed({ need }: { need: Need }) {
  const text = useText();
  const command = useCommand(eraseNeed);
  const give = async () => {
    if (await command.give({ need: need.id })) goTo(addressOf({ screen: "needs" }), { isInstead: true });
  };
  return (
    <div className="actions">
      <AskFirst
        trigger={text("need.erase")}
        title={text("need.erase.title")}
        confirm={text("need.erase.confirm")}
        onConfirm={() => void give()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("need.erase.text")}</p>
      </AskFirst>
      <CommandAnswer command={command} />
    </div>
  );
}
