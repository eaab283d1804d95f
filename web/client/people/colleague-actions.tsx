import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import type { HeldWork } from "../work/handed-work.ts";
import { Deed } from "./deed.tsx";
import { HandOverLink, Leaving, WhatTheyLeave } from "./leaving.tsx";
import { OneTimeLink } from "./one-time-link.tsx";
import { reactivatePerson, replaceSignIn, withdrawInvitation } from "./people.operations.ts";
import type { Colleague } from "./people-list.tsx";
import { RolesForm } from "./roles-form.tsx";

type ColleagueActionsProps = { person: Colleague & HeldWork; onDone: () => void; onClose: () => void };

/** What a coordinator can do for somebody, by where they stand. */
export function ColleagueActions(props: ColleagueActionsProps) {
  switch (props.person.status) {
    case "INVITED":
      return <Invited {...props} />;
    case "ACTIVE":
      return <Active {...props} />;
    case "DEACTIVATED":
      return <Deactivated {...props} />;
  }
}

function Invited({ person, onDone, onClose }: ColleagueActionsProps) {
  const text = useText();
  const command = useCommand(withdrawInvitation);
  const renewal = useCommand(replaceSignIn);
  const renewed = renewal.done;
  const give = async () => {
    if (await command.give({ person: person.id })) onDone();
  };
  if (renewed?.person) return <OneTimeLink name={person.name} link={renewed.link ?? undefined} onClose={onClose} />;
  return (
    <>
      <InvitedHow person={person} />
      <div className="actions">
        <AskFirst
          trigger={text("people.renew")}
          title={text("people.renew.title", { name: person.name })}
          confirm={text("people.renew")}
          onConfirm={() => void renewal.give({ person: person.id })}
          isUnderWay={renewal.isUnderWay}
        >
          <p>{text("people.renew.text")}</p>
        </AskFirst>
        <AskFirst
          trigger={text("people.withdraw")}
          title={text("people.withdraw.title", { name: person.name })}
          confirm={text("people.withdraw")}
          onConfirm={() => void give()}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("people.withdraw.text")}</p>
        </AskFirst>
      </div>
      <CommandAnswer command={renewal} />
      <CommandAnswer command={command} />
    </>
  );
}

/** At which address they were invited, and how long their link is good. */
function InvitedHow({ person: { invitedAddress, invitedUntil } }: { person: Colleague }) {
  const text = useText();
  const moment = useMoment();
  if (!invitedAddress || !invitedUntil) return <p>{text("people.invited")}</p>;
  const values = { address: invitedAddress, moment: moment(invitedUntil) };
  return <p>{text(Date.parse(invitedUntil) > Date.now() ? "people.invitedUntil" : "people.invitedOver", values)}</p>;
}

function Active({ person, onDone, onClose }: ColleagueActionsProps) {
  const text = useText();
  const [isChanging, setChanging] = useState(false);
  if (isChanging) {
    const close = () => setChanging(false);
    return <RolesForm person={person} onDone={onDone} onClose={close} />;
  }
  return (
    <>
      <div className="actions">
        <button type="button" onClick={() => setChanging(true)}>
          {text("people.changeRoles")}
        </button>
      </div>
      <NewSignIn person={person} onDone={onDone} onClose={onClose} />
      <Leaving person={person} onDone={onDone} />
    </>
  );
}

function NewSignIn({ person, onClose }: ColleagueActionsProps) {
  const text = useText();
  const command = useCommand(replaceSignIn);
  const { done } = command;
  if (done?.person) return <OneTimeLink name={person.name} link={done.link ?? undefined} onClose={onClose} />;
  return (
    <Deed title="people.lost" about={text("people.lost.about")}>
      <AskFirst
        trigger={text("people.lost.button")}
        title={text("people.lost.title", { name: person.name })}
        confirm={text("people.lost.button")}
        onConfirm={() => void command.give({ person: person.id })}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("people.lost.text")}</p>
      </AskFirst>
      <CommandAnswer command={command} />
    </Deed>
  );
}

/** Not there any more: what they left is handed over, or they come back. */
function Deactivated({ person, onDone }: Omit<ColleagueActionsProps, "onClose">) {
  const text = useText();
  const command = useCommand(reactivatePerson);
  const { needs, responders } = person.holding ?? { needs: 0, responders: 0 };
  const give = async () => {
    if (await command.give({ person: person.id })) onDone();
  };
  return (
    <>
      {needs + responders > 0 && (
        <Deed title="people.left" about={text("people.left.about", { name: person.name })}>
          <WhatTheyLeave person={person} />
          <HandOverLink person={person} />
        </Deed>
      )}
      <Deed title="people.back.title" about={text("people.back.about")}>
        <AskFirst
          trigger={text("people.back.button")}
          title={text("people.back.ask", { name: person.name })}
          confirm={text("people.back.button")}
          onConfirm={() => void give()}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("people.back.about")}</p>
        </AskFirst>
        <CommandAnswer command={command} />
      </Deed>
    </>
  );
}
