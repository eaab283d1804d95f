import { useController } from "react-hook-form";
import { fieldId, useFieldFault, useFieldLabel } from "../form/field-faults.ts";
import { useText } from "../language/use-text.ts";
import { issueOutcomes } from "./issue-outcome.ts";

/** How one issue came out. It is called as the issue is, in the words of the graph. */
export function OutcomeField({ name, label }: { name: string; label: string }) {
  const text = useText();
  const { field } = useController({ name });
  const fault = useFieldFault(name);
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <div className="question">
      <label htmlFor={id}>{label}</label>
      {fault && (
        <p className="missing" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <select
        id={id}
        value={String(field.value ?? "")}
        onChange={field.onChange}
        onBlur={field.onBlur}
        ref={field.ref}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
      >
        <option value="">{text("need.close.choose")}</option>
        {issueOutcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {text(`need.outcome.${outcome}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
