import { useIntl } from "react-intl";
import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { mostlyNeeded } from "./mostly-needed.ts";
import { obviousPeople, peopleFor, standingOf } from "./named-people.ts";
import { firstSection, type Purpose, sections, spans } from "./permission-codes.ts";
import { type PermissionDraft, withFirst } from "./permission-draft.ts";
import type { Named } from "./permitted-need.ts";
import { type StepProps, still } from "./step-props.ts";
import { WhoOpensFor } from "./who-opens-for.tsx";

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
  const { whom, purpose } = draft;
  const whoIs = useWhoIs(draft);
  const { organization: own } = useSignedIn();
  const isElsewhere = purpose === "CASE_FILE" && whom?.organization.id !== own;
  const form = formFor(draft.whom ? 1 : 0);
  const fields = useFields<Values>({ form, start: startOf(draft) });
  const next = (values: Values) => {
    const named = people.filter(({ id }) => values.people.includes(id));
    const opened = draft.purpose === "CASE_FILE" ? withFirst(values.sections) : [];
    onNext({ ...draft, scope: { people: named, sections: opened, days: Number(values.days) } });
  };
  return (
    <Form fields={fields} command={still} send="permission.next" onSend={next} onCancel={onCancel}>
      {whom && purpose && <ForWhom whom={whom} purpose={purpose} />}
      {whom && (
        <ChoicesField
          name="people"
          legend={purpose === "CONFLICT_CHECK" ? "permission.who.names" : "permission.who"}
          hint={isElsewhere ? "permission.who.hint.file" : "permission.who.hint"}
          codes={people.map(({ id }) => id)}
          labelOf={(id) => ({ words: people.find((one) => one.id === id)?.name ?? id, hint: whoIs(id) })}
        />
      )}
      {purpose === "CONFLICT_CHECK" && <WhichNames />}
      {purpose === "CASE_FILE" && whom && <MostlyNeeded whom={whom} />}
      {purpose === "CASE_FILE" && <SectionsField />}
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

/** The responder, and that it is others who act for them where it is. */
function ForWhom({ whom, purpose }: { whom: Named; purpose: Purpose }) {
  const text = useText();
  const { responder, organization } = whom;
  if (!responder) return <p>{organization.name}</p>;
  return (
    <p>
      {text("permission.for", { name: responder.name, organization: organization.name })}{" "}
      <WhoOpensFor whom={whom} purpose={purpose} />
    </p>
  );
}

/** Beside a name whom nobody has heard of: who that is. */
function useWhoIs({ whom, purpose }: PermissionDraft): (id: string) => string {
  const text = useText();
  return (id) => {
    const person = whom && purpose ? peopleFor(whom, purpose).find((one) => one.id === id) : undefined;
    if (!whom || !purpose || !person) return "";
    const { responder, organization } = whom;
    const name = responder?.name ?? "";
    return text(`permission.who.${standingOf(whom, person, purpose)}`, { name, organization: organization.name });
  };
}

function WhichNames() {
  const text = useText();
  return <p className="hint">{text("permission.names")}</p>;
}

/** Which parts fit what they were asked for. Said, never ticked: how much is enough is for the survivor to say. */
function MostlyNeeded({ whom }: { whom: Named }) {
  const text = useText();
  const intl = useIntl();
  return mostlyNeeded(whom).map(({ issues, sections: needed }) => (
    <p key={issues.join(" ")} className="hint">
      {text("permission.sections.mostly", {
        issues: intl.formatList(issues),
        sections: intl.formatList(needed.map((section) => text(`section.${section}`))),
      })}
    </p>
  ));
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

/** Where it is plain who it is, there is nothing to choose. */
function startOf({ purpose, whom, scope }: PermissionDraft): Values {
  const obvious = whom && purpose ? obviousPeople(whom, purpose) : [];
  return {
    people: scope?.people.map(({ id }) => id) ?? obvious,
    sections: [...(scope?.sections ?? [])],
    days: `${scope?.days ?? usualDays}`,
  };
}
