import { useRef } from "react";
import { z } from "zod/mini";
import { toBase64url } from "../../../shared/seal/bytes.ts";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { AskAHuman } from "./ask-a-human.tsx";
import { WithPermission } from "./check-permission.tsx";
import { useComparisons } from "./comparisons-frame.tsx";
import { askBlindly } from "./conflict-check.operations.ts";

/** Names are compared without telling them. What it reveals is said first. */
export function AskBlindly({ seen, onDone }: StepProps) {
  const text = useText();
  return (
    <>
      <ul>
        <li>{text("compare.reveals.page")}</li>
        <li>{text("compare.reveals.them")}</li>
        <li>{text("compare.reveals.you")}</li>
        <li>{text("compare.reveals.once")}</li>
      </ul>
      <WithPermission seen={seen} people={[]}>
        {() => <NamesForm seen={seen} onDone={onDone} />}
      </WithPermission>
      <p className="hint">{text("human.hint")}</p>
      <AskAHuman seen={seen} onDone={onDone} />
    </>
  );
}

const form = z.object({ names: z.string().check(z.trim(), z.minLength(1, "form.required")) });

function NamesForm({ seen, onDone }: StepProps) {
  const { id } = seen.introduction;
  const command = useCommand(askBlindly);
  const comparisons = useComparisons();
  const fields = useFields({ form, start: { names: "" } });
  const last = useRef({ names: "", blinded: [""] });
  const send = async ({ names }: z.output<typeof form>) => {
    // The same names after the line dropped are the same question: blinded again, the answer would fit neither.
    if (last.current.names !== names || command.problems.length > 0) {
      const { blindNames } = await import("./blind-names.ts");
      const made = blindNames(names);
      if (!made.ok) return fields.setError("names", { message: `compare.${made.why}` });
      comparisons.keep(id, made.blinding);
      last.current = { names, blinded: made.blinding.blinded.map(toBase64url) };
    }
    await command.give({ introduction: id, blinded: last.current.blinded });
    onDone();
  };
  return (
    <Form fields={fields} command={command} send="compare.send" onSend={send}>
      <TextField name="names" label="check.names" hint="compare.namesHint" kind="long" />
    </Form>
  );
}
