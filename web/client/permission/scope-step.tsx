import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { peopleFor } from "./named-people.ts";
import { firstSection, sections, spans } from "./permission-codes.ts";
import { type PermissionDraft, withFirst } from "./permission-draft.ts";
import { type StepProps, still } from "./step-props.ts";

type Values = { people: string[]; sections: string[]; days: string };

const formFor = (fewest: number) =>
  z.object({
    people: z.array(z.string()).check(z.minLength(fewest, "permission.who.missing")),
    sections: z.array(z.string()),
    days: z.string().check(z.minLength(1, "app.choose")),
  });

const others = sections.filter((section) => section !== firstSection);
const usualDays = 30;

/** Who exactly, which parts of the file, and for how long: as little as is enough. */
export function ScopeStep({ draft, onNext, onCancel }: StepProps) {
  const people = offeredIn(draft);
  const form = formFor(draft.whom ? 1 : 0);
  const fields = useFields<Values>({ form, start: startOf(draft) });
  const next = (values: Values) => {
    const named = people.filter(({ id }) => values.people.includes(id));
    const opened = draft.purpose === "CASE_FILE" ? withFirst(values.sections) : [];
    onNext({ ...draft, scope: { people: named, sections: opened, days: Number(values.days) } });
  };
  return (
    <Form fields={fields} command={still} send="permission.next" onSend={next} onCancel={onCancel}>
      {draft.whom && (
        <ChoicesField
          name="people"
          legend="permission.who"
          hint="permission.who.hint"
          codes={people.map(({ id }) => id)}
          labelOf={(id) => ({ words: people.find((one) => one.id === id)?.name ?? id })}
        />
      )}
      {draft.purpose === "CASE_FILE" && <SectionsField />}
      <ChoiceField
        name="days"
        legend="permission.days"
        hint="permission.days.hint"
        codes={spans}
        labelOf={(days) => `permission.days.${days}` as const}
      />
    </Form>
  );
}

function SectionsField() {
  return (
    <ChoicesField
      name="sections"
      legend="permission.sections"
      hint="permission.sections.hint"
      codes={others}
      labelOf={(section) => `section.${section}` as const}
    />
  );
}

function offeredIn({ purpose, whom }: PermissionDraft): { id: string; name: string }[] {
  return whom && purpose ? peopleFor(whom, purpose) : [];
}

/** Where there is but one person, there is nothing to choose. */
function startOf(draft: PermissionDraft): Values {
  const { scope } = draft;
  const [only, ...more] = offeredIn(draft);
  const one = only && more.length === 0 ? [only.id] : [];
  return {
    people: scope?.people.map(({ id }) => id) ?? one,
    sections: [...(scope?.sections ?? [])],
    days: `${scope?.days ?? usualDays}`,
  };
}
