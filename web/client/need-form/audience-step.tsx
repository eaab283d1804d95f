import { useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { useFindOrganizations } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import type { Draft } from "./draft.ts";
import { foundForm } from "./found.form.ts";
import type { StepProps } from "./step-props.ts";

const ways = ["EVERYONE", "EXCEPT", "ONLY"] as const;
type Way = (typeof ways)[number];

const form = z.object({ way: z.enum(ways), only: z.array(foundForm), except: z.array(foundForm) }).check(
  z.refine(({ way, only }) => way !== "ONLY" || only.length > 0, { error: "needForm.only.missing", path: ["only"] }),
  z.refine(({ way, except }) => way !== "EXCEPT" || except.length > 0, {
    error: "needForm.except.missing",
    path: ["except"],
  }),
);

/** Which organizations may hear of it; it begins with what the organization has set. */
export function AudienceStep({ step, held }: StepProps) {
  const { draft } = held;
  const start = { way: wayOf(draft), only: [...draft.only], except: [...draft.except] };
  const fields = useFields({ form, start });
  const findOrganizations = useFindOrganizations();
  const way = useWatch({ control: fields.control, name: "way" });
  const send = (said: z.output<typeof form>) => held.save(step, audienceOf(said));
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={send}>
      <ChoiceField
        name="way"
        legend="needForm.audience"
        hint="needForm.audience.hint"
        codes={ways}
        labelOf={(code) => `needForm.audience.${code}` as const}
      />
      {way === "ONLY" && <FindField name="only" label="needForm.only" find={findOrganizations} isMany />}
      {way === "EVERYONE" && (
        <FindField name="only" label="needForm.also" hint="needForm.also.hint" find={findOrganizations} isMany />
      )}
      {way !== "EVERYONE" && (
        <FindField
          name="except"
          label={way === "EXCEPT" ? "needForm.except" : "needForm.never"}
          find={findOrganizations}
          isMany
        />
      )}
    </Form>
  );
}

function wayOf({ isForEveryone, except }: Draft): Way {
  if (!isForEveryone) return "ONLY";
  return except.length > 0 ? "EXCEPT" : "EVERYONE";
}

/** What does not belong to the chosen way is left out. Who is named besides everyone stays: a state body is let in so. */
function audienceOf({ way, only, except }: z.output<typeof form>) {
  const plain = (found: typeof only) => found.map(({ id, name }) => ({ id, name }));
  return { isForEveryone: way !== "ONLY", only: plain(only), except: way === "EVERYONE" ? [] : plain(except) };
}
