import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment } from "react-aria-components";
import { useController } from "react-hook-form";
import { useText } from "../language/use-text.ts";
import { AriaFrame } from "./aria-frame.tsx";
import { FieldGroup, type FieldProps } from "./field.tsx";

/** A day, typed part by part in the order of the language; the field holds `2031-05-20`, or nothing. */
export function DayField(field: FieldProps) {
  const text = useText();
  const { field: held } = useController({ name: field.name });
  const iso = String(held.value ?? "");
  return (
    <FieldGroup {...field}>
      <AriaFrame>
        <DateField
          aria-label={text(field.label)}
          value={iso === "" ? null : parseDate(iso)}
          onChange={(day) => held.onChange(day?.toString() ?? "")}
        >
          <DateInput className="day">{(segment) => <DateSegment segment={segment} />}</DateInput>
        </DateField>
      </AriaFrame>
    </FieldGroup>
  );
}
