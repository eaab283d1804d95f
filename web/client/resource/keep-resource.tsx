import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { confirmResource, reviseResource, withdrawResource } from "./resource.operations.ts";
import type { Resource } from "./resource-facts.tsx";
import { ResourceForm } from "./resource-form.tsx";

/** What an operator can do with an entry. */
export function KeepResource({ resource, onDone }: { resource: Resource; onDone: () => void }) {
  const text = useText();
  const [isRevising, setRevising] = useState(false);
  return (
    <section>
      <h2>{text("resource.keep")}</h2>
      {isRevising ? (
        <ReviseForm resource={resource} onDone={onDone} onEnd={() => setRevising(false)} />
      ) : (
        <KeepActions resource={resource.id} onDone={onDone} onRevise={() => setRevising(true)} />
      )}
    </section>
  );
}

type ActionsProps = { resource: string; onDone: () => void; onRevise: () => void };

function KeepActions({ resource, onDone, onRevise }: ActionsProps) {
  const text = useText();
  const confirming = useCommand(confirmResource);
  const withdrawing = useCommand(withdrawResource);
  const give = async (command: typeof confirming) => {
    if (await command.give({ resource })) onDone();
  };
  return (
    <>
      <CommandAnswer command={confirming} />
      <CommandAnswer command={withdrawing} />
      <div className="actions">
        <ActionButton onPress={() => void give(confirming)} isUnderWay={confirming.isUnderWay}>
          {text("resource.confirm")}
        </ActionButton>
        <button type="button" onClick={onRevise}>
          {text("resource.revise")}
        </button>
        <AskFirst
          trigger={text("resource.withdraw")}
          title={text("resource.withdrawAsk")}
          confirm={text("resource.withdraw")}
          onConfirm={() => void give(withdrawing)}
          isUnderWay={withdrawing.isUnderWay}
        >
          <p>{text("resource.withdrawText")}</p>
        </AskFirst>
      </div>
    </>
  );
}

function ReviseForm({ resource, onDone, onEnd }: { resource: Resource; onDone: () => void; onEnd: () => void }) {
  const command = useCommand(reviseResource);
  return (
    <ResourceForm
      resource={resource}
      command={command}
      send="resource.save"
      onCancel={onEnd}
      onSend={async (input) => {
        if (!(await command.give({ resource: resource.id, input }))) return;
        onDone();
        onEnd();
      }}
    />
  );
}
