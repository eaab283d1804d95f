import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment, type DateValue } from "react-aria-components";
import { useController } from "react-hook-form";
import { useText } from "../language/use-text.ts";
import { AriaFrame } from "./aria-frame.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

/** A day, typed part by part in the order of the language; the field holds `2031-05-20`, or nothing. */
export function DayField(field: FieldProps) {
  const text = useText();
  const { field: held } = useController({ name: field.name });
  // What is typed so far stays as it is: a year of which half is typed is no day that could be read again.
  const [day, setDay] = useState<DateValue | null>(dayOf(String(held.value ?? "")));
  // What was taken away or put in from outside is shown; what is typed half is not.
  const said = String(held.value ?? "");
  const shown = isoOf(day) === said ? day : dayOf(said);
  const keep = (typed: DateValue | null) => {
    setDay(typed);
    held.onChange(isoOf(typed));
  };
  return (
    <FieldGroup {...field}>
      <AriaFrame>
        <DateField aria-label={text(field.label)} value={shown} onChange={keep}>
          <DateInput className="day">{(segment) => <DateSegment segment={segment} />}</DateInput>
        </DateField>
      </AriaFrame>
    </FieldGroup>
  );
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(iso: string): DateValue | null {
  return isoDay.test(iso) ? parseDate(iso) : null;
}

function isoOf(day: DateValue | null): string {
  const iso = day?.toString() ?? "";
  return isoDay.test(iso) ? iso : "";
}
