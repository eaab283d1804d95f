import { type ReactNode, useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import type { MessageId } from "../language/english.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import { OneTimeLink } from "./one-time-link.tsx";
import { deactivatePerson, reactivatePerson, replaceSignIn, withdrawInvitation } from "./people.operations.ts";
import type { Colleague } from "./people-list.tsx";
import { RolesForm } from "./roles-form.tsx";

type ColleagueActionsProps = { person: Colleague; onDone: () => void; onClose: () => void };

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

function Leaving({ person, onDone }: Omit<ColleagueActionsProps, "onClose">) {
  const text = useText();
  const command = useCommand(deactivatePerson);
  const holdsWork = command.problems.some(({ code }) => code === "OPEN_WORK");
  const give = async () => {
    if (await command.give({ person: person.id })) onDone();
  };
  return (
    <Deed title="people.leave" about={text("people.leave.about")}>
      <HandOverLink person={person} isFirst={holdsWork} />
      <AskFirst
        trigger={text("people.leave.button")}
        title={text("people.leave.title", { name: person.name })}
        confirm={text("people.leave.button")}
        onConfirm={() => void give()}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("people.leave.text")}</p>
      </AskFirst>
      <CommandAnswer command={command} />
      {holdsWork && <p>{text("people.leave.work")}</p>}
    </Deed>
  );
}

function HandOverLink({ person, isFirst }: { person: Colleague; isFirst: boolean }) {
  const text = useText();
  return (
    <p>
      <Link
        to={routeOf("/work/hand-over")}
        search={{ from: person.id }}
        className={isFirst ? "button first" : "button"}
      >
        {text("people.leave.handOver", { name: person.name })}
      </Link>
    </p>
  );
}

function Deactivated({ person, onDone }: ColleagueActionsProps) {
  const text = useText();
  const command = useCommand(reactivatePerson);
  const give = async () => {
    if (await command.give({ person: person.id })) onDone();
  };
  return (
    <Deed title="people.back.title" about={text("people.back.about")}>
      <ActionButton isUnderWay={command.isUnderWay} onPress={() => void give()}>
        {text("people.back.button")}
      </ActionButton>
      <CommandAnswer command={command} />
    </Deed>
  );
}

function Deed({ title, about, children }: { title: MessageId; about: string; children: ReactNode }) {
  const text = useText();
  return (
    <section>
      <h3>{text(title)}</h3>
      <p>{about}</p>
      {children}
    </section>
  );
}
