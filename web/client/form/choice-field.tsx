import { useController } from "react-hook-form";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { FieldGroup } from "./field.tsx";

type ChoiceFieldProps<Code extends string> = {
  name: string;
  legend: MessageId;
  hint?: MessageId;
  codes: readonly Code[];
  labelOf: (code: Code) => MessageId;
};

/** One of a few answers. */
export function ChoiceField<Code extends string>({ name, legend, hint, codes, labelOf }: ChoiceFieldProps<Code>) {
  const text = useText();
  const { field } = useController({ name });
  return (
    <FieldGroup name={name} label={legend} hint={hint}>
      {codes.map((code) => (
        <label key={code} className="choice">
          <input type="radio" name={name} checked={field.value === code} onChange={() => field.onChange(code)} />
          {text(labelOf(code))}
        </label>
      ))}
    </FieldGroup>
  );
}
