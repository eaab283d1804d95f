import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { clearConflictList } from "./setting.operations.ts";
import type { ConflictSetting } from "./settings.ts";

/** The organization's own list of names: that there is one, since when, and the way to delete it. */
export function ConflictList({ setting, onDone }: { setting: ConflictSetting; onDone: () => void }) {
  const text = useText();
  const moment = useMoment();
  const { organization } = useSignedIn();
  const command = useCommand(clearConflictList);
  const { listedNames, listedAt } = setting;
  const give = async () => {
    if (await command.give({ organization })) onDone();
  };
  return (
    <section>
      <h3>{text("setting.list")}</h3>
      {listedAt === null ? (
        <p>{text("setting.list.none")}</p>
      ) : (
        <>
          <p>{text("setting.list.there", { count: listedNames, moment: moment(listedAt) })}</p>
          <div className="actions">
            <AskFirst
              trigger={text("setting.list.clear")}
              title={text("setting.list.clear.title")}
              confirm={text("setting.list.clear")}
              onConfirm={() => void give()}
              isUnderWay={command.isUnderWay}
            >
              <p>{text("setting.list.clear.text")}</p>
            </AskFirst>
          </div>
        </>
      )}
      <CommandAnswer command={command} />
    </section>
  );
}
