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
        {inOrder(faults).map(({ name, message }) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} onClick={(event) => lead(event, name)}>
              <Fault label={labels.get(name)} message={say(message)} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the order of the page, whatever the schema's. A field that is not on the page comes last. */
function inOrder(faults: readonly FieldFault[]): readonly FieldFault[] {
  const fields = faults.map((fault) => ({ fault, field: document.getElementById(fieldId(fault.name)) }));
  return fields.toSorted(({ field: one }, { field: other }) => placeOf(one, other)).map(({ fault }) => fault);
}

function placeOf(one: Element | null, other: Element | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** A question ends with its own mark; a plain name is followed by a colon. */
function Fault({ label, message }: { label: string | undefined; message: string }) {
  const text = useText();
  if (label === undefined) return <>{message}</>;
  return <>{text(/[?.!]$/u.test(label) ? "form.faultOfQuestion" : "form.fault", { field: label, fault: message })}</>;
}
