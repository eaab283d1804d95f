import { useState } from "react";
import { type Command, useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import {
  deactivateCentrePerson,
  reactivateCentrePerson,
  replaceCentreSignIn,
  withdrawCentreInvitation,
} from "./centre-people.operations.ts";
import type { CentrePerson } from "./centre-person.ts";
import { CentreRolesForm } from "./centre-roles-form.tsx";

type ActionsProps = { person: CentrePerson; onDone: () => void; onLink: (url: string | null) => void };

/** What an operator can do for a colleague, by where they stand. */
export function CentrePersonActions({ person, onDone, onLink }: ActionsProps) {
  switch (person.status) {
    case "INVITED":
      return <Invited person={person} onDone={onDone} onLink={onLink} />;
    case "ACTIVE":
      return <Active person={person} onDone={onDone} onLink={onLink} />;
    case "DEACTIVATED":
      return <Deactivated person={person} onDone={onDone} />;
  }
}

type OneProps = Omit<ActionsProps, "onLink">;

function Invited({ person, onDone, onLink }: ActionsProps) {
  const command = useCommand(withdrawCentreInvitation);
  const renewal = useCommand(replaceCentreSignIn);
  const renew = () => renewal.give({ person: person.id }, ({ link }) => onLink(link));
  return (
    <div className="actions">
      <AskedDeed deed="renew" person={person} command={renewal} onConfirm={renew} />
      <AskedDeed deed="withdraw" person={person} command={command} onConfirm={() => give(command, person, onDone)} />
    </div>
  );
}

function Deactivated({ person, onDone }: OneProps) {
  const text = useText();
  const command = useCommand(reactivateCentrePerson);
  return (
    <>
      <CommandAnswer command={command} />
      <ActionButton onPress={() => void give(command, person, onDone)} isUnderWay={command.isUnderWay}>
        {text("network.reactivate")}
      </ActionButton>
    </>
  );
}

function Active({ person, onDone, onLink }: ActionsProps) {
  const text = useText();
  const [isChanging, setChanging] = useState(false);
  const barring = useCommand(deactivateCentrePerson);
  const replacing = useCommand(replaceCentreSignIn);
  if (isChanging) return <CentreRolesForm person={person} onDone={onDone} onEnd={() => setChanging(false)} />;
  return (
    <div className="actions">
      <button type="button" onClick={() => setChanging(true)}>
        {text("network.changeRoles")}
      </button>
      <AskedDeed
        deed="replace"
        person={person}
        command={replacing}
        onConfirm={() => replacing.give({ person: person.id }, ({ link }) => onLink(link))}
      />
      <AskedDeed deed="bar" person={person} command={barring} onConfirm={() => give(barring, person, onDone)} />
    </div>
  );
}

type DeedProps = {
  deed: "renew" | "withdraw" | "replace" | "bar";
  person: CentrePerson;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
  onConfirm: () => Promise<unknown>;
};

/** Something that cannot simply be taken back. */
function AskedDeed({ deed, person: { name }, command, onConfirm }: DeedProps) {
  const text = useText();
  return (
    <>
      <CommandAnswer command={command} />
      <AskFirst
        trigger={text(`network.${deed}`)}
        title={text(`network.${deed}.ask`, { name })}
        confirm={text(`network.${deed}`)}
        onConfirm={() => void onConfirm()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text(`network.${deed}.text`)}</p>
      </AskFirst>
    </>
  );
}

async function give(
  command: { give: (given: { person: string }) => Promise<boolean> },
  { id }: CentrePerson,
  onDone: () => void,
): Promise<void> {
  if (await command.give({ person: id })) onDone();
}
