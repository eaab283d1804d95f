import { z } from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import type { StepProps } from "./step-props.ts";

const traits = ["WOMAN", "MAN", "NON_BINARY", "SURVIVOR_LEADER", "LGBTQI_AFFIRMING", "DISABILITY_ACCESS"] as const;
const wishes = ["FREE_ONLY", "IN_PERSON"] as const;

const form = z.object({ wishes: z.array(z.enum(wishes)), traits: z.array(z.enum(traits)) });

/** What they would rather have; it may be left out. */
export function PreferencesStep({ step, held }: StepProps) {
  const { draft } = held;
  const said = wishes.filter((wish) => (wish === "FREE_ONLY" ? draft.isFreeOnly : draft.isInPerson));
  const fields = useFields({ form, start: { wishes: said, traits: [...draft.traits] } });
  const send = (values: z.output<typeof form>) =>
    held.save(step, {
      traits: values.traits,
      isFreeOnly: values.wishes.includes("FREE_ONLY"),
      isInPerson: values.wishes.includes("IN_PERSON"),
    });
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={send}>
      <ChoicesField
        name="wishes"
        legend="needForm.wishes"
        hint="form.optional"
        codes={wishes}
        labelOf={(code) => `needForm.wish.${code}` as const}
      />
      <ChoicesField
        name="traits"
        legend="needForm.traits"
        hint="needForm.traits.hint"
        codes={traits}
        labelOf={(code) => `needForm.trait.${code}` as const}
      />
    </Form>
  );
}
