import { useController } from "react-hook-form";
import { Field, type FieldProps } from "./field.tsx";

type SelectFieldProps = FieldProps & { options: readonly { value: string; label: string }[] };

/** One of many answers. */
export function SelectField({ options, ...field }: SelectFieldProps) {
  const { field: held } = useController({ name: field.name });
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={String(held.value ?? "")}
          onChange={held.onChange}
          onBlur={held.onBlur}
          ref={held.ref}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
