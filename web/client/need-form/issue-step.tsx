import { useController, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import type { Found } from "../find/found.ts";
import { useFindPlaces } from "../find/use-finds.ts";
import { useFullName } from "../find/use-full-name.ts";
import { ChoiceField } from "../form/choice-field.tsx";
import { DayField } from "../form/day-field.tsx";
import { FindField } from "../form/find-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useText } from "../language/use-text.ts";
import type { DraftIssue } from "./draft.ts";
import { foundForm } from "./found.form.ts";
import type { StepProps } from "./step-props.ts";
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
    z.refine(({ dueKind, dueOn }) => dueKind === "NONE" || dueOn === "" || isNear(dueOn), {
      error: "needForm.dueOn.far",
      path: ["dueOn"],
    }),
  );

type Values = z.output<typeof form>;

const mostYearsAway = 30;

/** Whether the year of a day, `2031-05-20`, can be meant; a slip of the finger mostly cannot. */
function isNear(day: string): boolean {
  return Math.abs(Number(day.slice(0, 4)) - new Date().getFullYear()) <= mostYearsAway;
}

/** Where one legal issue is, what kind of help is wanted, and whether a date presses. */
export function IssueStep({ step, at, held }: StepProps & { at: number }) {
  const { draft } = held;
  const fields = useFields<Values>({ form, start: startOf(draft.issues, at) });
  const findPlaces = useFindPlaces();
  const dueKind = useWatch({ control: fields.control, name: "dueKind" });
  const send = (values: Values) =>
    held.save(step, { issues: draft.issues.map((one, index) => (index === at ? withSaid(one, values) : one)) });
  return (
    <Form fields={fields} command={held.saving} send="needForm.next" onSend={send}>
      <FindField name="place" label="needForm.place" hint="needForm.place.hint" find={findPlaces} />
      <Unsure />
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

/** What was said; the kind of help begins with that of the issue before. */
function startOf(issues: readonly DraftIssue[], at: number) {
  const { place, help, due } = issues[at] ?? { place: null, help: null, due: null };
  const kind = help ?? issues[at - 1]?.help;
  return { place, ...(kind ? { help: kind } : {}), dueKind: due?.kind ?? ("NONE" as const), dueOn: due?.on ?? "" };
}

function withSaid(issue: DraftIssue, { place, help, dueKind, dueOn }: Values): DraftIssue {
  const due = dueKind === "NONE" ? null : { on: dueOn, kind: dueKind };
  return { ...issue, place, help, due };
}

/** Whose law it is mostly, for whoever is no lawyer. */
function Unsure() {
  const text = useText();
  return (
    <details>
      <summary>{text("needForm.place.unsure")}</summary>
      <p>{text("needForm.place.unsure.text")}</p>
    </details>
  );
}

/** What was said for another issue is one press away. */
function PlacesAgain({ places }: { places: readonly Found[] }) {
  const text = useText();
  const nameOf = useFullName();
  const { field } = useController({ name: "place" });
  if (places.length === 0 || field.value !== null) return null;
  return (
    <div className="actions">
      {places.map((place) => (
        <button key={place.id} type="button" onClick={() => field.onChange(place)}>
          {text("needForm.place.again", { place: nameOf(place) })}
        </button>
      ))}
    </div>
  );
}
