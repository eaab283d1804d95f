import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { closeNeed } from "./end-need.operations.ts";
import { outcomeOf } from "./issue-outcome.ts";
import type { EndProps } from "./need-end.tsx";
import { OutcomeField } from "./outcome-field.tsx";

const answer = z.string().check(z.refine((value) => outcomeOf(value) !== undefined, "need.close.required"));

/** One answer per issue, in their order. */
const form = z.object({ outcomes: z.array(answer) });

/** How each issue came out; then the need is finished. */
export function CloseNeed({ need: { id, issues }, onDone, onCancel }: EndProps & { onCancel: () => void }) {
  const text = useText();
  const command = useCommand(closeNeed);
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const fields = useFields({ form, start: { outcomes: issues.map(() => "") } });
  const close = async (values: z.output<typeof form>) => {
    const outcomes = issues.flatMap((issue, at) => {
      const outcome = outcomeOf(values.outcomes[at] ?? "");
      return outcome ? [{ issue: issue.id, outcome }] : [];
    });
    await command.give({ need: id, input: { outcomes } });
    onDone();
  };
  return (
    <section className="card">
      <h3 ref={heading} tabIndex={-1}>
        {text("need.close.title")}
      </h3>
      <p className="hint">{text("need.close.hint")}</p>
      <Form fields={fields} command={command} send="need.close.send" onSend={close} onCancel={onCancel}>
        {issues.map(({ id: issue, ...about }, at) => (
          <OutcomeField
            key={issue}
            name={`outcomes.${at}`}
            label={text("opportunity.place", { issue: about.issue.name, place: about.jurisdiction.name })}
          />
        ))}
      </Form>
    </section>
  );
}
