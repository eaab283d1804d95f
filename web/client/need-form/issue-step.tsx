import { useController, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import type { Found } from "../find/found.ts";
import { useFindPlaces } from "../find/use-finds.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { DayField } from "../form/day-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useText } from "../language/use-text.ts";
import { foundForm } from "./found.form.ts";
import type { StepProps } from "./need-form.tsx";
import { placesSaid } from "./steps.ts";

const helpKinds = ["REPRESENTATION", "BRIEF_SERVICE", "ADVICE_TO_COLLEAGUE", "EXPERT_OPINION", "CO_COUNSEL"] as const;
const dueKinds = ["NONE", "HEARING", "FILING_LIMIT", "AGE_LIMIT", "OTHER", "UNKNOWN"] as const;

const form = z
  .object({
    place: z.nullable(foundForm).check(z.refine((place) => place !== null, "needForm.place.missing")),
    help: z.enum(helpKinds, "needForm.help.missing"),
    dueKind: z.enum(dueKinds),
    dueOn: z.string(),
  })
  .check(
    z.refine(({ dueKind, dueOn }) => dueKind === "NONE" || dueOn !== "", {
      error: "needForm.dueOn.missing",
      path: ["dueOn"],
    }),
  );

/** Where one legal issue is, what kind of help is wanted, and whether a date presses. */
export function IssueStep({ step, at, held }: StepProps & { at: number }) {
  const { draft } = held;
  const issue = draft.issues[at];
  const before = draft.issues[at - 1];
  const help = issue?.help ?? before?.help;
  const start = {
    place: issue?.place ?? null,
    ...(help ? { help } : {}),
    dueKind: issue?.due?.kind ?? ("NONE" as const),
    dueOn: issue?.due?.on ?? "",
  };
  const fields = useFields({ form, start });
  const findPlaces = useFindPlaces();
  const dueKind = useWatch({ control: fields.control, name: "dueKind" });
  const send = ({ place, help: kind, dueKind: due, dueOn }: z.output<typeof form>) => {
    const said = {
      place: place && { id: place.id, name: place.name },
      help: kind,
      due: due === "NONE" ? null : { on: dueOn, kind: due },
    };
    return held.save(step, { issues: draft.issues.map((one, index) => (index === at ? { ...one, ...said } : one)) });
  };
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={send}>
      <FindField name="place" label="needForm.place" hint="needForm.place.hint" find={findPlaces} />
      <PlacesAgain places={placesSaid(draft, at)} />
      <ChoiceField
        name="help"
        legend="needForm.help"
        codes={helpKinds}
        labelOf={(code) => `needForm.help.${code}` as const}
      />
      <ChoiceField
        name="dueKind"
        legend="needForm.dueKind"
        hint="needForm.dueKind.hint"
        codes={dueKinds}
        labelOf={(code) => `needForm.dueKind.${code}` as const}
      />
      {dueKind !== "NONE" && <DayField name="dueOn" label="needForm.dueOn" hint="needForm.dueOn.hint" />}
    </Form>
  );
}

/** What was said for another issue is one press away. */
function PlacesAgain({ places }: { places: readonly Found[] }) {
  const text = useText();
  const { field } = useController({ name: "place" });
  if (places.length === 0 || field.value !== null) return null;
  return (
    <div className="actions">
      {places.map((place) => (
        <button key={place.id} type="button" onClick={() => field.onChange(place)}>
          {text("needForm.place.again", { place: place.name })}
        </button>
      ))}
    </div>
  );
}
