import { useState } from "react";
import { z } from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { reportConcern, reportOrganizationConcern } from "./concern.operations.ts";

type ReportConcernProps = { responder: string; organization: string };

const reasons = [
  "SAFETY_RISK",
  "EXPLOITATION",
  "CONFIDENTIALITY_BROKEN",
  "NOT_AUTHORIZED",
  "MONEY_DEMANDED",
  "CONFLICT_HIDDEN",
  "CONCERN_IGNORED",
  "NOT_RESPONSIVE",
  "POOR_WORK",
  "ENTRY_WRONG",
] as const;

const listeners = ["RESPONDER", "OPERATORS", "ORGANIZATION"] as const;

const form = z.object({ reason: z.enum(reasons, "form.required"), to: z.enum(listeners, "form.required") });
type Concern = z.infer<typeof form>;

/** A quiet way to say that something is wrong: what, by a code, and who is to look into it. */
export function ReportConcern(props: ReportConcernProps) {
  const text = useText();
  const [step, setStep] = useState<"closed" | "open" | "sent">("closed");
  const sent = useFocus<HTMLParagraphElement>(step === "sent" ? "sent" : undefined);
  return (
    <section>
      <h2>{text("concern.title")}</h2>
      {step === "sent" && (
        <p role="status" ref={sent} tabIndex={-1}>
          {text("concern.sent")}
        </p>
      )}
      {step === "open" && <ConcernForm {...props} onSent={() => setStep("sent")} onCancel={() => setStep("closed")} />}
      {step === "closed" && (
        <>
          <p>{text("concern.text")}</p>
          <button type="button" onClick={() => setStep("open")}>
            {text("concern.open")}
          </button>
        </>
      )}
    </section>
  );
}

type ConcernFormProps = ReportConcernProps & { onSent: () => void; onCancel: () => void };

function ConcernForm({ responder, organization, onSent, onCancel }: ConcernFormProps) {
  const fields = useFields({ form, start: {} });
  const toCoordinators = useCommand(reportConcern);
  const toOperators = useCommand(reportOrganizationConcern);
  const isForCoordinators = fields.watch("to") === "RESPONDER";
  const send = async ({ reason, to }: Concern) => {
    const isSent =
      to === "RESPONDER"
        ? await toCoordinators.give({ responder, reason })
        : await toOperators.give({ organization, reason, ...(to === "OPERATORS" ? { responder } : {}) });
    if (isSent) onSent();
  };
  return (
    <Form
      fields={fields}
      command={isForCoordinators ? toCoordinators : toOperators}
      send="concern.send"
      onSend={send}
      onCancel={onCancel}
    >
      <ChoiceField
        name="reason"
        legend="concern.reason"
        hint="concern.reasonHint"
        codes={reasons}
        labelOf={(reason) => `concern.${reason}` as const}
      />
      <ChoiceField
        name="to"
        legend="concern.to"
        codes={listeners}
        labelOf={(listener) => `concern.to.${listener}` as const}
      />
    </Form>
  );
}
