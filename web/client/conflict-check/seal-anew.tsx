import { useState } from "react";
import type { StepProps } from "../introduction/introduction-side.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { SealNames } from "./seal-names.tsx";

/** What the home sees while names wait for a checker: who has taken them, and a way to send them once more. */
export function SealAnew({ seen, onDone }: StepProps) {
  const text = useText();
  const moment = useMoment();
  const [isOpen, setOpen] = useState(false);
  const { sealedAt, takenAt } = seen.introduction.conflictNames ?? {};
  return (
    <>
      {sealedAt && <p>{text("seal.sealed", { moment: moment(sealedAt) })}</p>}
      <p>{takenAt ? text("seal.taken", { moment: moment(takenAt) }) : text("seal.notTaken")}</p>
      {isOpen ? (
        <SealNames seen={seen} onDone={onDone} />
      ) : (
        <div className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {text("seal.anew")}
          </button>
        </div>
      )}
    </>
  );
}
