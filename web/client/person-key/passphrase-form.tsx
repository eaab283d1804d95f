import { type ReactNode, useRef } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";

type PassphraseFormProps = {
  send: MessageId;
  /** Said while it computes: it takes longer than a second. */
  working: MessageId;
  isUnderWay: boolean;
  /** False when something is not right yet: the first such field takes the focus. */
  onSend: () => boolean;
  children: ReactNode;
};

/** A form with passphrases and one button. What is typed stays until it was of use. */
export function PassphraseForm({ send, working, isUnderWay, onSend, children }: PassphraseFormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    if (isUnderWay || onSend()) return;
    // Which field it is stands in the form once it is drawn anew.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className="actions">
        <ActionButton isFirst isUnderWay={isUnderWay} working="keys.busy" onPress={submit}>
          {text(send)}
        </ActionButton>
      </div>
      <p role="status">{isUnderWay ? text(working) : ""}</p>
    </form>
  );
}
