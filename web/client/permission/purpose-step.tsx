import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { type Purpose, purposes } from "./permission-codes.ts";
import { type StepProps, still } from "./step-props.ts";

const form = z.object({ purpose: z.string().check(z.minLength(1, "app.choose")) });

/** One yes is for one thing. */
export function PurposeStep({ draft, onNext, onCancel }: StepProps) {
  const fields = useFields({ form, start: { purpose: draft.purpose ?? "" } });
  const next = (chosen: string) => {
    const purpose: Purpose | undefined = purposes.find((one) => one === chosen);
    if (purpose) onNext({ purpose });
  };
  return (
    <Form
      fields={fields}
      command={still}
      send="permission.next"
      onSend={({ purpose }) => next(purpose)}
      onCancel={onCancel}
    >
      <ChoiceField
        name="purpose"
        legend="permission.purpose"
        hint="permission.purpose.hint"
        codes={purposes}
        labelOf={(code) => `purpose.${code}` as const}
      />
    </Form>
  );
}
