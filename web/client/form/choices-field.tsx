import { useController } from "react-hook-form";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { FieldGroup } from "./field.tsx";

type ChoicesFieldProps<Code extends string> = {
  name: string;
  legend: MessageId;
  hint?: MessageId;
  codes: readonly Code[];
  /** An id of a sentence, or the words as the graph gave them. */
  labelOf: (code: Code) => MessageId | { words: string; hint?: string };
};

/** Any number of answers; the field holds their codes. */
export function ChoicesField<Code extends string>({ name, legend, hint, codes, labelOf }: ChoicesFieldProps<Code>) {
  const text = useText();
  const { field } = useController({ name });
  const held: unknown[] = Array.isArray(field.value) ? field.value : [];
  const toggle = (code: Code) =>
    field.onChange(held.includes(code) ? held.filter((one) => one !== code) : [...held, code]);
  const say = (code: Code) => {
    const label = labelOf(code);
    if (typeof label === "string") return text(label);
    return label.hint ? (
      <span>
        {label.words}
        <br />
        <span className="hint">{label.hint}</span>
      </span>
    ) : (
      label.words
    );
  };
  return (
    <FieldGroup name={name} label={legend} hint={hint}>
      {codes.map((code) => (
        <label key={code} className="choice">
          <input type="checkbox" name={name} checked={held.includes(code)} onChange={() => toggle(code)} />
          {say(code)}
        </label>
      ))}
    </FieldGroup>
  );
}
