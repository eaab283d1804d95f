import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { leaveEdition } from "./edition.operations.ts";
import type { EditionPart } from "./edition-part.ts";

/** As long as nothing has left one can step back; nobody is told why. */
export function LeaveEdition({ part: { edition }, onDone }: { part: EditionPart; onDone: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(leaveEdition);
  return (
    <>
      <CommandAnswer command={command} />
      <div className="actions">
        <ActionButton
          isUnderWay={command.isUnderWay}
          onPress={() => void command.give({ organization, edition }, onDone)}
        >
          {text("edition.leave")}
        </ActionButton>
      </div>
    </>
  );
}
