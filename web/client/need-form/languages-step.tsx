import { z } from "zod/mini";
import { useFindLanguages } from "../find/use-finds.ts";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { foundForm } from "./found.form.ts";
import type { StepProps } from "./step-props.ts";

const mostLanguages = 10;

const form = z.object({
  languages: z
    .array(foundForm)
    .check(z.minLength(1, "needForm.languages.missing"), z.maxLength(mostLanguages, "needForm.languages.most")),
});

/** In which languages they can talk: asked once, for all that is needed. */
export function LanguagesStep({ step, held }: StepProps) {
  const fields = useFields({ form, start: { languages: [...held.draft.languages] } });
  const findLanguages = useFindLanguages();
  const send = ({ languages }: z.output<typeof form>) =>
    held.save(step, { languages: languages.map(({ id, name }) => ({ id, name })) });
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={send}>
      <FindField
        name="languages"
        label="needForm.languages"
        hint="needForm.languages.hint"
        find={findLanguages}
        isMany
      />
    </Form>
  );
}
