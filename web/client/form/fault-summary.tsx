import type { MouseEvent } from "react";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { type FieldFault, fieldId, useFaultText } from "./field-faults.ts";

type FaultSummaryProps = {
  faults: readonly FieldFault[];
  /** How the fields are called, by name. */
  labels: ReadonlyMap<string, string>;
  /** Which try it is: the summary takes the focus anew with each. */
  attempt: number;
};

/** Everything that has to be mended before the form can be sent, each with the way to it. */
export function FaultSummary({ faults, labels, attempt }: FaultSummaryProps) {
  const text = useText();
  const say = useFaultText();
  const isShown = faults.length > 0;
  const place = useFocus<HTMLDivElement>(isShown ? `try ${attempt}` : undefined);
  if (!isShown) return null;
  const lead = (event: MouseEvent, name: string) => {
    event.preventDefault();
    document.getElementById(fieldId(name))?.focus();
  };
  return (
    <div className="note" role="alert" tabIndex={-1} ref={place}>
      <p>
        <strong>{text("problem.title")}</strong>
      </p>
      <ul className="plain">
        {faults.map(({ name, message }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} onClick={(event) => lead(event, name)}>
              {labels.has(name)
                ? text("form.fault", { field: labels.get(name) ?? "", fault: say(message) })
                : say(message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
