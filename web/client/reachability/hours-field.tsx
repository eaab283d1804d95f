import { useController, useFieldArray } from "react-hook-form";
import { FieldGroup } from "../form/field.tsx";
import { fieldId, useFieldFault, useFieldLabel } from "../form/field-faults.ts";
import { useText } from "../language/use-text.ts";
import type { ReachabilityValues } from "./reachability-values.ts";

/** When somebody works in a week: a row for each day. */
export function HoursField() {
  const { fields } = useFieldArray<Pick<ReachabilityValues, "hours">>({ name: "hours" });
  return (
    <FieldGroup name="hours" label="me.hours" hint="me.hoursHint">
      <div className="hours">
        {fields.map(({ id, day }, index) => (
          <DayRow key={id} day={day} name={`hours.${index}`} />
        ))}
      </div>
    </FieldGroup>
  );
}

function DayRow({ day, name }: { day: ReachabilityValues["hours"][number]["day"]; name: string }) {
  const text = useText();
  const fault = useFieldFault(`${name}.until`);
  const words = { day: text(`day.${day}`) };
  return (
    <>
      <span aria-hidden="true">{words.day}</span>
      <Clock name={`${name}.from`} label={text("me.from", words)} />
      <Clock name={`${name}.until`} label={text("me.until", words)} />
      {fault && (
        <p className="missing" id={`${fieldId(name)}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

function Clock({ name, label }: { name: string; label: string }) {
  const { field } = useController({ name });
  const fault = useFieldFault(name);
  useFieldLabel(name, label);
  return (
    <input
      type="time"
      id={fieldId(name)}
      aria-label={label}
      aria-invalid={fault ? true : undefined}
      value={String(field.value ?? "")}
      onChange={field.onChange}
      onBlur={field.onBlur}
      ref={field.ref}
    />
  );
}
