import { type ReactNode, useId, useState } from "react";
import type { Command } from "../graph/use-command.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";

type ReasonFirstProps<Code extends string> = {
  legend: MessageId;
  hint?: MessageId;
  codes: readonly Code[];
  labelOf: (code: Code) => MessageId;
  /** What it does, and what of it cannot be undone. */
  about: MessageId;
  /** The deed. */
  deed: MessageId;
  command: Pick<Command<never>, "isUnderWay" | "problems" | "failure">;
  onConfirm: (code: Code) => void;
  onCancel: () => void;
  /** Further questions that the chosen answer leads to; `undefined` when there is none. */
  more?: (code: Code | undefined) => ReactNode;
  /** Whether those are answered too. */
  isReady?: (code: Code) => boolean;
};

/** Asks why, or what came of it; then once more, before it is done for good. */
export function ReasonFirst<Code extends string>(props: ReasonFirstProps<Code>) {
  const { labelOf, about, deed, command, onConfirm, onCancel, more, isReady } = props;
  const text = useText();
  const [chosen, setChosen] = useState<Code>();
  const ready = chosen !== undefined && (isReady?.(chosen) ?? true) ? chosen : undefined;
  return (
    <>
      <Reasons {...props} chosen={chosen} onChoose={setChosen} />
      {more?.(chosen)}
      {ready === undefined && <p className="hint">{text("app.choose")}</p>}
      <div className="actions">
        {ready !== undefined && (
          <AskFirst
            trigger={text(deed)}
            title={text(deed)}
            confirm={text(deed)}
            isUnderWay={command.isUnderWay}
            onConfirm={() => onConfirm(ready)}
          >
            <p>{text(labelOf(ready))}</p>
            <p>{text(about)}</p>
          </AskFirst>
        )}
        <button type="button" onClick={onCancel}>
          {text("page.goBack")}
        </button>
      </div>
      <CommandAnswer command={command} />
    </>
  );
}

type ReasonsProps<Code extends string> = Pick<ReasonFirstProps<Code>, "legend" | "hint" | "codes" | "labelOf"> & {
  chosen: Code | undefined;
  onChoose: (code: Code) => void;
};

function Reasons<Code extends string>({ legend, hint, codes, labelOf, chosen, onChoose }: ReasonsProps<Code>) {
  const text = useText();
  const name = useId();
  const fieldset = useFocus<HTMLFieldSetElement>("opened by a press");
  return (
    <fieldset ref={fieldset} tabIndex={-1}>
      <legend>{text(legend)}</legend>
      {hint && <p className="hint">{text(hint)}</p>}
      {codes.map((code) => (
        <label key={code} className="choice">
          <input type="radio" name={name} checked={chosen === code} onChange={() => onChoose(code)} />
          {text(labelOf(code))}
        </label>
      ))}
    </fieldset>
  );
}
