import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { ActionButton } from "./action-button.tsx";
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
  isUnderWay: boolean;
  onChoose: (code: Code) => void;
  onCancel?: () => void;
};

/** One question with a few answers, of which one is sent. */
export function ChoiceForm<Code extends string>(props: ChoiceFormProps<Code>) {
  const { legend, hint, values, isUnderWay, onChoose, onCancel } = props;
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
    send();
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
        <ActionButton isFirst isUnderWay={isUnderWay} onPress={send}>
          {text("app.send")}
        </ActionButton>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {text("page.goBack")}
          </button>
        )}
      </div>
    </form>
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
