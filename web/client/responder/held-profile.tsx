import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { AwayUntil } from "./away-until.tsx";
import { FreePlaces } from "./free-places.tsx";
import {
  confirmResponder,
  pauseResponder,
  resumeResponder,
  retireResponder,
  reviseResponder,
} from "./responder.operations.ts";
import { type HeldResponder, standingOf } from "./responder-standing.ts";
import { StandingNote } from "./standing-note.tsx";

type HeldProfileProps = { responder: HeldResponder; onDone: () => void };

/** One profile that somebody looks after: where it stands, how much it takes, and what can be done about it. */
export function HeldProfile({ responder, onDone }: HeldProfileProps) {
  const text = useText();
  const { id, name, profession, state } = responder;
  return (
    <li className="card">
      <h2>{name}</h2>
      <p className="hint">{text(`profession.${profession}`)}</p>
      <StandingNote standing={standingOf(responder)} />
      <AwayUntil responder={responder} />
      {state === "DRAFT" && <SendDraft responder={responder} onDone={onDone} />}
      <FreePlaces responder={responder} onDone={onDone} />
      <StillRight responder={responder} onDone={onDone} />
      <div className="actions">
        <Link to={{ screen: "profile" }} search={{ change: id }} className="button">
          {text("profile.change")}
        </Link>
        <Link to={{ screen: "responder", id }} className="button">
          {text("profile.see")}
        </Link>
        <PauseOrResume responder={responder} onDone={onDone} />
        <Retire responder={responder} onDone={onDone} />
      </div>
    </li>
  );
}

function SendDraft({ responder, onDone }: HeldProfileProps) {
  const text = useText();
  const revise = useCommand(reviseResponder);
  const send = () => revise.give({ responder: responder.id, input: { isDraft: false } }, onDone);
  return (
    <>
      <ActionButton isFirst isUnderWay={revise.isUnderWay} onPress={() => void send()}>
        {text("profile.sendDraft")}
      </ActionButton>
      <CommandAnswer command={revise} />
    </>
  );
}

function StillRight({ responder: { id, confirmedOn }, onDone }: HeldProfileProps) {
  const text = useText();
  const day = useDay();
  const confirm = useCommand(confirmResponder);
  return (
    <>
      {confirmedOn && <p>{text("profile.confirmed", { day: day(confirmedOn) })}</p>}
      <ActionButton isUnderWay={confirm.isUnderWay} onPress={() => void confirm.give({ responder: id }, onDone)}>
        {text("profile.confirm")}
      </ActionButton>
      <CommandAnswer command={confirm} />
    </>
  );
}

function PauseOrResume({ responder: { id, isPaused }, onDone }: HeldProfileProps) {
  const text = useText();
  const pause = useCommand(pauseResponder);
  const resume = useCommand(resumeResponder);
  const turned = isPaused ? resume : pause;
  return (
    <>
      <ActionButton isUnderWay={turned.isUnderWay} onPress={() => void turned.give({ responder: id }, onDone)}>
        {text(isPaused ? "profile.resume" : "profile.pause")}
      </ActionButton>
      <CommandAnswer command={turned} />
    </>
  );
}

function Retire({ responder: { id, name }, onDone }: HeldProfileProps) {
  const text = useText();
  const retire = useCommand(retireResponder);
  return (
    <>
      <AskFirst
        trigger={text("profile.retire")}
        title={text("profile.retire.title")}
        confirm={text("profile.retire.confirm")}
        onConfirm={() => void retire.give({ responder: id }, onDone)}
        isUnderWay={retire.isUnderWay}
      >
        <p>{text("profile.retire.text", { name })}</p>
      </AskFirst>
      <CommandAnswer command={retire} />
    </>
  );
}
