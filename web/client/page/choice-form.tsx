import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "./action-button.tsx";
import { AskFirst } from "./ask-first.tsx";
import { useFocus } from "./use-focus.ts";

type ChoiceFormProps<Code extends string> = {
  legend: MessageId;
  hint?: MessageId;
  /** What the legend and the hint name. */
  values?: Readonly<Record<string, string>>;
  codes: readonly Code[];
  labelOf: (code: Code) => MessageId;
  /** What follows from the answer: said with it, before it is given. */
  thenOf?: (code: Code) => MessageId;
  /** What is asked once more where an answer cannot be taken back: what follows from it, and the deed. */
  finalOf?: (code: Code) => { about: MessageId; deed: MessageId } | undefined;
  isUnderWay: boolean;
  onChoose: (code: Code) => void;
  onCancel?: () => void;
};

/** One question with a few answers, of which one is sent. */
export function ChoiceForm<Code extends string>(props: ChoiceFormProps<Code>) {
  const { legend, hint, values, onChoose, onCancel } = props;
  const text = useText();
  const id = useId();
  const fieldset = useFocus<HTMLFieldSetElement>(onCancel && "opened by a press");
  const [chosen, setChosen] = useState<Code>();
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(chosen === undefined);
    if (chosen !== undefined) onChoose(chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined || !props.finalOf?.(chosen)) send();
  };
  return (
    <form onSubmit={submit}>
      <fieldset ref={fieldset} tabIndex={-1} aria-describedby={isMissing ? `${id}-missing` : undefined}>
        <legend>{text(legend, values)}</legend>
        {hint && <p className="hint">{text(hint, values)}</p>}
        {isMissing && <Missing id={`${id}-missing`} />}
        <Choices {...props} name={id} chosen={chosen} onChange={setChosen} />
      </fieldset>
      <div className="actions">
        <Send {...props} chosen={chosen} onSend={send} />
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {text("page.goBack")}
          </button>
        )}
      </div>
    </form>
  );
}

type SendProps<Code extends string> = Pick<ChoiceFormProps<Code>, "labelOf" | "finalOf" | "isUnderWay"> & {
  chosen: Code | undefined;
  onSend: () => void;
};

function Send<Code extends string>({ labelOf, finalOf, isUnderWay, chosen, onSend }: SendProps<Code>) {
  const text = useText();
  const final = chosen === undefined ? undefined : finalOf?.(chosen);
  if (chosen === undefined || !final) {
    return (
      <ActionButton isFirst isUnderWay={isUnderWay} onPress={onSend}>
        {text("app.send")}
      </ActionButton>
    );
  }
  return (
    <AskFirst
      isFirst
      trigger={text("app.send")}
      title={text(labelOf(chosen))}
      confirm={text(final.deed)}
      isUnderWay={isUnderWay}
      onConfirm={onSend}
    >
      <p>{text(final.about)}</p>
    </AskFirst>
  );
}

type ChoicesProps<Code extends string> = Pick<ChoiceFormProps<Code>, "codes" | "labelOf" | "thenOf"> & {
  name: string;
  chosen: Code | undefined;
  onChange: (code: Code) => void;
};

function Choices<Code extends string>({ codes, labelOf, thenOf, name, chosen, onChange }: ChoicesProps<Code>) {
  const text = useText();
  return codes.map((code) => (
    <Choice
      key={code}
      name={name}
      isChosen={chosen === code}
      onChoose={() => onChange(code)}
      then={thenOf && text(thenOf(code))}
    >
      {text(labelOf(code))}
    </Choice>
  ));
}

function Missing({ id }: { id: string }) {
  const text = useText();
  return (
    <p className="missing" id={id} role="alert">
      {text("app.choose")}
    </p>
  );
}

type ChoiceProps = {
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  then: string | undefined;
  children: ReactNode;
};

function Choice({ name, isChosen, onChoose, then, children }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label className="choice">
        <input
          type="radio"
          name={name}
          checked={isChosen}
          aria-describedby={then === undefined ? undefined : id}
          onChange={onChoose}
        />
        {children}
      </label>
      {then !== undefined && (
        <p className="hint then" id={id}>
          {then}
        </p>
      )}
    </>
  );
}
