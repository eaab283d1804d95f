import { useEffect } from "react";
import { useController } from "react-hook-form";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { FieldGroup } from "./field.tsx";

type ConfirmFieldProps = {
  name: string;
  legend: MessageId;
  hint?: MessageId;
  label: MessageId;
  /** What stands before it, as long as it does: nothing can be confirmed until then. */
  waits?: MessageId | undefined;
};

/** One thing to be confirmed, or not any more: the field holds `YES`, or nothing. */
export function ConfirmField({ name, legend, hint, label, waits }: ConfirmFieldProps) {
  const text = useText();
  const { field } = useController({ name });
  const { onChange } = field;
  const isConfirmed = field.value === "YES";
  const isVoid = isConfirmed && waits !== undefined;
  useEffect(() => {
    if (isVoid) onChange("");
  }, [isVoid, onChange]);
  return (
    <FieldGroup name={name} label={legend} hint={waits ?? hint}>
      <label className="choice">
        <input
          type="checkbox"
          name={name}
          checked={isConfirmed}
          disabled={waits !== undefined}
          onChange={() => onChange(isConfirmed ? "" : "YES")}
        />
        {text(label)}
      </label>
    </FieldGroup>
  );
}
