import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import type { StepProps } from "./step-props.ts";

const urgencies = ["EMERGENCY", "SOON", "CAN_WAIT"] as const;

const form = z.object({ urgency: z.enum(urgencies, "needForm.urgency.missing") });

/** How soon help is needed. */
export function UrgencyStep({ step, held }: StepProps) {
  const { urgency } = held.draft;
  const fields = useFields({ form, start: urgency ? { urgency } : {} });
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={(said) => held.save(step, said)}>
      <ChoiceField
        name="urgency"
        legend="needForm.urgency"
        hint="needForm.urgency.hint"
        codes={urgencies}
        labelOf={(code) => `needForm.urgency.${code}` as const}
      />
    </Form>
  );
}
