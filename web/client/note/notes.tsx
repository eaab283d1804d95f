import { useState } from "react";
import { isLive, type StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { NoteLine } from "./note-line.tsx";
import { WriteNote } from "./write-note.tsx";

/** What the two sides have written to one another, sealed for those who take part. */
export function Notes({ seen, onDone }: StepProps) {
  const text = useText();
  const { introduction } = seen;
  const isOpen = seen.mayAct && isLive(introduction);
  const [stands, setStands] = useState<"shut" | "writing" | "sent">("shut");
  const done = () => {
    setStands("sent");
    onDone();
  };
  return (
    <section id="notes" tabIndex={-1}>
      <h2>{text("notes.title")}</h2>
      {introduction.notes.length === 0 && <p>{text("notes.none")}</p>}
      <ol className="plain">
        {introduction.notes.map((note) => (
          <NoteLine key={note.number} note={note} seen={seen} onDone={onDone} />
        ))}
      </ol>
      {isOpen && stands === "writing" && <WriteNote seen={seen} onDone={done} onCancel={() => setStands("shut")} />}
      <p role="status">{stands === "sent" && text("notes.sent")}</p>
      {isOpen && stands !== "writing" && (
        <div className="actions">
          <button type="button" onClick={() => setStands("writing")}>
            {text("notes.write")}
          </button>
        </div>
      )}
    </section>
  );
}
