import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { makeCalendarLink, revokeCalendarLink } from "./calendar.operations.ts";
import type { Me } from "./me.ts";

type CalendarLinkProps = { me: Me; onDone: () => void };

/** A secret link by which a calendar program shows what is due: shown once, ended at any time. */
export function CalendarLink({ me: { calendarLinkMadeAt }, onDone }: CalendarLinkProps) {
  const text = useText();
  const day = useDay();
  const { person } = useSignedIn();
  const make = useCommand(makeCalendarLink);
  const [link, setLink] = useState<string>();
  const start = async () => {
    await make.give({ person }, (done) => setLink(done.link ?? undefined));
    onDone();
  };
  const isMade = calendarLinkMadeAt !== null;
  return (
    <>
      <p>{text("me.calendar.text")}</p>
      {link && <ShownOnce link={link} />}
      {!link && isMade && <p>{text("me.calendar.made", { day: day(calendarLinkMadeAt.slice(0, dayLength)) })}</p>}
      <CommandAnswer command={make} />
      <div className="actions">
        <MakeLink isAgain={isMade} isUnderWay={make.isUnderWay} onMake={() => void start()} />
        {isMade && (
          <EndLink
            onDone={() => {
              setLink(undefined);
              onDone();
            }}
          />
        )}
      </div>
    </>
  );
}

const dayLength = "2031-05-20".length;

type MakeLinkProps = { isAgain: boolean; isUnderWay: boolean; onMake: () => void };

/** Whoever has a link is asked first: it ends with the new one. */
function MakeLink({ isAgain, isUnderWay, onMake }: MakeLinkProps) {
  const text = useText();
  if (!isAgain) {
    return (
      <ActionButton isFirst isUnderWay={isUnderWay} onPress={onMake}>
        {text("me.calendar.make")}
      </ActionButton>
    );
  }
  return (
    <AskFirst
      trigger={text("me.calendar.again")}
      title={text("me.calendar.newTitle")}
      confirm={text("me.calendar.again")}
      onConfirm={onMake}
      isUnderWay={isUnderWay}
    >
      <p>{text("me.calendar.newText")}</p>
    </AskFirst>
  );
}

function EndLink({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { person } = useSignedIn();
  const revoke = useCommand(revokeCalendarLink);
  return (
    <>
      <AskFirst
        trigger={text("me.calendar.end")}
        title={text("me.calendar.endTitle")}
        confirm={text("me.calendar.end")}
        onConfirm={() => void revoke.give({ person }, onDone)}
        isUnderWay={revoke.isUnderWay}
      >
        <p>{text("me.calendar.endText")}</p>
      </AskFirst>
      <CommandAnswer command={revoke} />
    </>
  );
}

function ShownOnce({ link }: { link: string }) {
  const text = useText();
  const heading = useFocus<HTMLParagraphElement>(link);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className="note">
      <p ref={heading} tabIndex={-1}>
        <strong>{text("me.calendar.once")}</strong>
      </p>
      <label className="field">
        {text("me.calendar.link")}
        <input readOnly value={link} className="wide" dir="ltr" onFocus={({ target }) => target.select()} />
      </label>
      <p>{text("me.calendar.how")}</p>
      <button type="button" onClick={() => void copy()}>
        {text("me.calendar.copy")}
      </button>
      {isCopied && <p role="status">{text("me.calendar.copied")}</p>}
    </div>
  );
}
