import { useController } from "react-hook-form";
import { Field, type FieldProps } from "./field.tsx";

type TextFieldProps = FieldProps & {
  /** `long`: several lines. Numbers are held as they were typed. */
  kind?: "text" | "email" | "tel" | "password" | "number" | "time" | "long";
  autoComplete?: string;
};

/** Something to be typed. */
export function TextField({ kind = "text", autoComplete = "off", ...field }: TextFieldProps) {
  const { field: held } = useController({ name: field.name });
  const value = String(held.value ?? "");
  const { onBlur, ref } = held;
  return (
    <Field {...field}>
      {(control) =>
        kind === "long" ? (
          <textarea {...control} rows={6} value={value} onChange={held.onChange} onBlur={onBlur} ref={ref} />
        ) : (
          <input
            {...control}
            type={kind === "number" ? "text" : kind}
            inputMode={kind === "number" ? "numeric" : undefined}
            autoComplete={autoComplete}
            value={value}
            onChange={held.onChange}
            onBlur={onBlur}
            ref={ref}
          />
        )
      }
    </Field>
  );
}
