import type { ChangeEvent } from "react";
import { useFormContext } from "react-hook-form";
import { TextField } from "../form/text-field.tsx";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";

/** As long as the statements of one organization can be, with all its re-key statements. */
const longestFile = 1_500_000;

/** Signed statements, pasted or from a file. The file is read here and sent nowhere else. */
export function StatementField({ label, hint }: { label: MessageId; hint: MessageId }) {
  const text = useText();
  const { setValue } = useFormContext();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file && file.size <= longestFile) setValue("statements", await file.text(), { shouldValidate: true });
  };
  return (
    <>
      <TextField name="statements" label={label} hint={hint} kind="long" />
      <label className="field">
        {text("network.file")}
        <input type="file" onChange={(event) => void take(event)} />
      </label>
    </>
  );
}
