import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { type ChosenFile, FileChoice } from "./file-choice.tsx";
import { importNeeds } from "./import.operations.ts";
import { Imported, ImportProblems } from "./import-answer.tsx";

/** Needs that come in from a file, and where they go out as one. */
export function ImportTab() {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(importNeeds);
  const [file, setFile] = useState<ChosenFile>();
  const [isOver, setOver] = useState(false);
  // What was answered is of the file that was sent: another one begins without it.
  const [sent, setSent] = useState<ChosenFile>();
  const give = async (chosen: ChosenFile) => {
    const { form, text: content } = chosen;
    setSent(undefined);
    const isDone = await command.give({ organization, form, text: content });
    setSent(chosen);
    setOver(isDone);
  };
  const choose = (chosen: ChosenFile | undefined) => {
    setOver(false);
    setFile(chosen);
  };
  return (
    <>
      <h2>{text("import.title")}</h2>
      <p>{text("import.about")}</p>
      <FileChoice onChoose={choose} />
      {file && !isOver && (
        <div className="actions">
          <ActionButton isFirst isUnderWay={command.isUnderWay} onPress={() => void give(file)}>
            {text("import.send", { name: file.name })}
          </ActionButton>
        </div>
      )}
      {file && file === sent && <ImportProblems command={command} />}
      {isOver && <Imported done={command.done} />}
      <HandingOut />
    </>
  );
}

function HandingOut() {
  const text = useText();
  return (
    <>
      <h2>{text("export.title")}</h2>
      <p>{text("export.about")}</p>
      <p>
        <Link to={routeOf("/needs")}>{text("export.needs")}</Link>
      </p>
    </>
  );
}
