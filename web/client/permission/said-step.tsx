import { z } from "zod/mini";
import { useFindLanguages } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useText } from "../language/use-text.ts";
import { givers } from "./permission-codes.ts";
import { type StepProps, still } from "./step-props.ts";

const other = "other";
const form = z
  .object({
    givenBy: z.string().check(z.minLength(1, "app.choose")),
    language: z.string(),
    another: z.nullable(z.object({ id: z.string(), name: z.string() })),
  })
  .check(
    z.refine(({ language, another }) => language !== other || another !== null, {
      path: ["another"],
      message: "permission.language.missing",
    }),
  );
type Values = z.output<typeof form>;

/** Who says yes, and in which language they are told what to. Those of the need come first. */
export function SaidStep({ need: { languages }, draft, onNext, onCancel }: StepProps) {
  const text = useText();
  const find = useFindLanguages();
  const offered = languages.map(({ tag, name }) => ({ value: tag, label: name }));
  const start = { givenBy: "SURVIVOR", language: offered[0]?.value ?? other, another: null };
  const fields = useFields<Values>({ form, start });
  const isOther = fields.watch("language") === other;
  const next = ({ givenBy, language, another }: Values) => {
    const own = languages.find(({ tag }) => tag === language);
    const spoken = own ?? (another ? { tag: another.id, name: another.name } : undefined);
    const giver = givers.find((one) => one === givenBy);
    if (spoken && giver) onNext({ ...draft, said: { givenBy: giver, language: spoken } });
  };
  return (
    <Form fields={fields} command={still} send="permission.next" onSend={next} onCancel={onCancel}>
      <ChoiceField
        name="givenBy"
        legend="permission.giver"
        codes={givers}
        labelOf={(giver) => `giver.${giver}` as const}
      />
      <SelectField
        name="language"
        label="permission.language"
        options={[...offered, { value: other, label: text("permission.language.other") }]}
      />
      {isOther && <FindField name="another" label="permission.language.find" find={find} />}
    </Form>
  );
}
