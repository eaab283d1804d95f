import { useState } from "react";
import { useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { AwayUntil } from "../responder/away-until.tsx";
import { askedOf, openIssues } from "./asked-of.ts";
import { requestHelp } from "./candidate.operations.ts";
import type { Asking, AskingIssue, Responder } from "./candidate-types.ts";
import { RequestStands } from "./request-stands.tsx";
import { WhatTheySee } from "./what-they-see.tsx";

type RequestProps = {
  asking: Asking;
  responder: Responder;
  /** Ids of the issues that they could help with. */
  covers: readonly string[];
  onAsked: () => void;
};

/** Asks one responder, after saying what they will see; once asked, says where it stands. */
export function RequestHelp({ asking, responder, covers, onAsked }: RequestProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const asked = askedOf(asking, responder.id);
  const open = openIssues(asking).filter(({ id }) => covers.includes(id));
  if (asked) return <RequestStands asked={asked} isFocused={isOpen} />;
  if (open.length === 0) return <p className="hint">{text("request.none")}</p>;
  if (!isOpen) {
    return (
      <div className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          {text("request.open", { name: responder.name })}
        </button>
      </div>
    );
  }
  const form = { asking, responder, open, onAsked };
  return <RequestForm {...form} onCancel={() => setOpen(false)} />;
}

const form = z.object({ issues: z.array(z.string()).check(z.minLength(1, "request.issues.required")) });

type FormProps = Omit<RequestProps, "covers"> & { open: readonly AskingIssue[]; onCancel: () => void };

function RequestForm({ asking, responder, open, onAsked, onCancel }: FormProps) {
  const text = useText();
  const command = useCommand(requestHelp);
  const fields = useFields({ form, start: { issues: open.map(({ id }) => id) } });
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const chosen = useWatch({ control: fields.control, name: "issues" });
  const names = new Map(
    open.map(({ id, issue, jurisdiction }) => [
      id,
      text("opportunity.place", { issue: issue.name, place: jurisdiction.name }),
    ]),
  );
  const send = async ({ issues }: z.output<typeof form>) => {
    await command.give({ need: asking.id, input: { responders: [responder.id], issues } });
    onAsked();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {text("request.title", { name: responder.name })}
      </h3>
      <AwayUntil responder={responder} />
      <Form fields={fields} command={command} send="request.send" onSend={send} onCancel={onCancel}>
        <ChoicesField
          name="issues"
          legend="request.issues"
          codes={[...names.keys()]}
          labelOf={(id) => ({ words: names.get(id) ?? id })}
        />
        <WhatTheySee asking={asking} issues={chosen} organization={responder.organization} />
      </Form>
    </>
  );
}
