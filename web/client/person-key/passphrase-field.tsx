import { useId, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

type PassphraseFieldProps = {
  label: MessageId;
  hint?: MessageId;
  /** What is wrong with what was typed. */
  wrong?: MessageId | undefined;
  isNew?: boolean;
  value: string;
  onType: (value: string) => void;
};

/**
 * A passphrase is typed once, and can be looked at: nobody has to type long words twice without seeing them. A new one is
 * shown from the start: a slip of the thumb that nobody saw would shut out its owner for good. Beside it stands when to
 * hide it.
 */
export function PassphraseField({ label, hint, wrong, isNew = false, value, onType }: PassphraseFieldProps) {
  const text = useText();
  const id = useId();
  const [isShown, setShown] = useState(isNew);
  const described = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-wrong`] : [])].join(" ");
  return (
    <div className="passphrase">
      <label className="field" htmlFor={id}>
        {text(label)}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {text(hint, { example: text("keys.passphrase.example") })}
        </p>
      )}
      {wrong && (
        <p className="missing" id={`${id}-wrong`} role="alert">
          {text(wrong)}
        </p>
      )}
      <input
        id={id}
        type={isShown ? "text" : "password"}
        autoComplete={isNew ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={described === "" ? undefined : described}
        onChange={({ target }) => onType(target.value)}
      />
      <label className="choice">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        {text(isNew ? "keys.passphrase.shown" : "keys.passphrase.show")}
      </label>
    </div>
  );
}
