import { type FormEvent, type ReactNode, useRef } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import type { Failure } from "../graph/failure.ts";
import type { Problem } from "../graph/use-command.ts";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { FaultSummary } from "./fault-summary.tsx";
import { faultsOf, LabelsContext } from "./field-faults.ts";
import { UnchosenContext } from "./unchosen.ts";
import type { Fields } from "./use-fields.ts";

type FormProps<Values extends FieldValues> = {
  fields: Fields<Values>;
  /** The command that it gives; what it was refused for is shown, and what was typed stays. */
  command: { isUnderWay: boolean; problems: readonly Problem[]; failure: Failure | undefined };
  /** What stands on its button. */
  send: MessageId;
  /** Of whom or what the button speaks. */
  count?: number;
  onSend: (values: Values) => unknown;
  onCancel?: () => void;
  children: ReactNode;
};

/** Questions that are sent together. All that is wrong is said at once, on top, with the way to each. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { fields, command, send, count = 0, onSend, onCancel, children } = props;
  const text = useText();
  const labels = useRef(new Map<string, string>());
  const { errors, submitCount } = fields.formState;
  const settleAndSend = async () => {
    await Promise.all([...fields.unchosen.values()].map((settle) => settle()));
    await fields.handleSubmit((values) => onSend(values))();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isUnderWay) void settleAndSend();
  };
  return (
    <FormProvider {...fields}>
      <LabelsContext value={labels.current}>
        <UnchosenContext value={fields.unchosen}>
          <form noValidate onSubmit={submit}>
            <FaultSummary faults={faultsOf(errors)} labels={labels.current} attempt={submitCount} />
            {children}
            <CommandAnswer command={command} />
            <div className="actions">
              <button type="submit" className="first" aria-disabled={command.isUnderWay || undefined}>
                {text(command.isUnderWay ? "app.sending" : send, { count })}
              </button>
              {onCancel && (
                <button type="button" onClick={onCancel}>
                  {text("app.cancel")}
                </button>
              )}
            </div>
          </form>
        </UnchosenContext>
      </LabelsContext>
    </FormProvider>
  );
}
