import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { holdOrganization, releaseOrganization, removeOrganization } from "./network.operations.ts";
import type { NetworkOrganization } from "./network-organization.ts";
import { SuspendOrganization } from "./suspend-organization.tsx";

type ActionsProps = { organization: NetworkOrganization; onDone: () => void };

/** What an operator can do with an organization. Each says what it does before it does it. */
export function OrganizationActions({ organization, onDone }: ActionsProps) {
  const text = useText();
  const holding = useCommand(holdOrganization);
  const releasing = useCommand(releaseOrganization);
  const removing = useCommand(removeOrganization);
  const [isSuspending, setSuspending] = useState(false);
  const { id, name, listing } = organization;
  const give = async (command: typeof holding) => {
    if (await command.give({ organization: id })) onDone();
  };
  const ask = (command: typeof holding, deed: "hold" | "release" | "remove") => (
    <AskFirst
      trigger={text(`network.${deed}`)}
      title={text(`network.${deed}.ask`, { name })}
      confirm={text(`network.${deed}`)}
      onConfirm={() => void give(command)}
      isUnderWay={command.isUnderWay}
    >
      <p>{text(`network.${deed}.text`)}</p>
    </AskFirst>
  );
  return (
    <section>
      {[holding, releasing, removing].map((command, at) => (
        <CommandAnswer key={["hold", "release", "remove"][at]} command={command} />
      ))}
      <div className="actions">
        {listing?.isHeld ? ask(releasing, "release") : ask(holding, "hold")}
        <button type="button" aria-expanded={isSuspending} onClick={() => setSuspending(!isSuspending)}>
          {text("network.suspend")}
        </button>
        {ask(removing, "remove")}
      </div>
      {isSuspending && <SuspendOrganization id={id} onDone={onDone} onEnd={() => setSuspending(false)} />}
    </section>
  );
}
