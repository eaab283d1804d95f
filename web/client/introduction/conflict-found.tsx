import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { endRepresentation } from "./introduction.operations.ts";
import { answersFor, type Introduction } from "./introduction-side.ts";

type ConflictFoundProps = { introduction: Introduction; onDone: () => void };

/** Who has opened the file may know names: they are asked once more for a conflict of interest, which ends it at once. */
export function ConflictFound({ introduction, onDone }: ConflictFoundProps) {
  const text = useText();
  const { person } = useSignedIn();
  const command = useCommand(endRepresentation);
  const name = answersFor(introduction, person);
  const end = async () => {
    await command.give({ introduction: introduction.id, reason: "CONFLICT_FOUND" });
    onDone();
  };
  return (
    <>
      <p>
        {text(name === undefined ? "introduction.conflictAgain" : "introduction.conflictAgainFor", {
          name: name ?? "",
        })}{" "}
        {text("introduction.conflictAgain.none")}
      </p>
      <div className="actions">
        <AskFirst
          trigger={text("conflict.CONFLICT")}
          title={text("conflict.CONFLICT")}
          confirm={text("ends.end")}
          isUnderWay={command.isUnderWay}
          onConfirm={() => void end()}
        >
          <p>{text("conflictThen.CONFLICT")}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={command} />
    </>
  );
}
