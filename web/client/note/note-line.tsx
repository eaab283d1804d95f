import { useState } from "react";
import type { Note, SeenIntroduction, StepProps } from "../introduction/introduction-side.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { KeysGate } from "../person-key/keys-gate.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { OpenNote } from "./open-note.tsx";

/** One note: from whom and when, who has opened it; its words once somebody for whom it is has opened it here. */
export function NoteLine({ note, seen, onDone }: StepProps & { note: Note }) {
  const text = useText();
  const moment = useMoment();
  const { person } = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const { side, name, sender, writtenAt, readers } = note;
  const isOwn = sender === person;
  const from = isOwn ? text("notes.you") : (name ?? text(`side.${side}`));
  return (
    <li className="card">
      <p>
        <strong>{text("notes.from", { name: from })}</strong>{" "}
        <time className="hint" dateTime={writtenAt}>
          {moment(writtenAt)}
        </time>
      </p>
      {isOpen && <KeysGate>{(keys) => <OpenNote note={note} seen={seen} keys={keys} onDone={onDone} />}</KeysGate>}
      {!isOpen && readers.some((reader) => reader.person === person) && (
        <div className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {text("notes.open")}
          </button>
        </div>
      )}
      <Receipts note={note} seen={seen} />
    </li>
  );
}

/** Who has opened it, and who has not. */
function Receipts({ note, seen }: { note: Note; seen: SeenIntroduction }) {
  const text = useText();
  const moment = useMoment();
  const nameOf = (id: string) => seen.introduction.people.find((one) => one.id === id)?.name ?? text("notes.somebody");
  return (
    <ul className="plain hint">
      {note.readers
        .filter(({ person }) => person !== note.sender)
        .map(({ person, seenAt }) => (
          <li key={person}>
            {seenAt
              ? text("notes.seen", { name: nameOf(person), moment: moment(seenAt) })
              : text("notes.unseen", { name: nameOf(person) })}
          </li>
        ))}
    </ul>
  );
}
