import "./form.css";

import type { ReactNode } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { fieldId, useFieldFault, useFieldLabel } from "./field-faults.ts";

/** What every field is told. */
export type FieldProps = { name: string; label: MessageId; hint?: MessageId | undefined };

/** What ties a control to what is said about it. */
export type Control = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FrameProps = FieldProps & { children: (control: Control) => ReactNode };

/** One question: its label, how to answer it, what is wrong with the answer, and the control. */
export function Field({ name, label, hint, children }: FrameProps) {
  const text = useText();
  const fault = useFieldFault(name);
  const id = fieldId(name);
  useFieldLabel(name, text(label));
  return (
    <div className="question">
      <label htmlFor={id}>{text(label)}</label>
      <About id={id} hint={hint} fault={fault} />
      {children({ id, "aria-describedby": aboutOf(id, hint, fault), "aria-invalid": fault ? true : undefined })}
    </div>
  );
}

/** Several controls that answer one question together. */
export function FieldGroup({ name, label, hint, children }: FieldProps & { children: ReactNode }) {
  const text = useText();
  const fault = useFieldFault(name);
  const id = fieldId(name);
  useFieldLabel(name, text(label));
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={aboutOf(id, hint, fault)} className="question">
      <legend>{text(label)}</legend>
      <About id={id} hint={hint} fault={fault} />
      {children}
    </fieldset>
  );
}

type AboutProps = { id: string; hint: MessageId | undefined; fault: string | undefined };

function About({ id, hint, fault }: AboutProps) {
  const text = useText();
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {text(hint)}
        </p>
      )}
      {fault && (
        <p className="missing" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

function aboutOf(id: string, hint: MessageId | undefined, fault: string | undefined): string | undefined {
  const parts = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}
