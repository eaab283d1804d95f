import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { joinEdition } from "./edition.operations.ts";
import type { EditionPart } from "./edition-part.ts";

const meanings = ["edition.join.leaves", "edition.join.sum", "edition.join.cost", "edition.join.back"] as const;

/** What it means to take part, before anybody does. */
export function JoinEdition({ part: { edition, epsilon }, onDone }: { part: EditionPart; onDone: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(joinEdition);
  return (
    <>
      <CommandAnswer command={command} />
      <div className="actions">
        <AskFirst
          trigger={text("edition.join")}
          title={text("edition.join.ask")}
          confirm={text("edition.join")}
          onConfirm={() => void command.give({ organization, edition }, onDone)}
          isUnderWay={command.isUnderWay}
        >
          <ul>
            {meanings.map((meaning) => (
              <li key={meaning}>{text(meaning, { epsilon })}</li>
            ))}
          </ul>
        </AskFirst>
      </div>
    </>
  );
}
