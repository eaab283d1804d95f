import { useController, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { AwayUntil } from "../responder/away-until.tsx";
import { requestHelp } from "./candidate.operations.ts";
import type { Askable, Asking } from "./candidate-types.ts";
import { countAsked } from "./plan-team.ts";
import { WhatTheySee } from "./what-they-see.tsx";

/** For each member, in their order, the ids of what they are asked for. */
const form = z
  .object({ asked: z.array(z.array(z.string())) })
  .check(
    z.refine(({ asked }) => asked.some((issues) => issues.length > 0), { error: "team.required", path: ["asked"] }),
  );

type TeamFormProps = {
  asking: Asking;
  askable: readonly Askable[];
  /** With the names of those who were asked. */
  onAsked: (names: readonly string[]) => void;
  onCancel: () => void;
};

/** Who of a team is asked for what, and what each will see. */
export function TeamForm({ asking, askable, onAsked, onCancel }: TeamFormProps) {
  const text = useText();
  const command = useCommand(requestHelp);
  const fields = useFields({ form, start: { asked: askable.map(({ assigned }) => [...assigned]) } });
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const chosen = useWatch({ control: fields.control, name: "asked" });
  const send = async ({ asked }: z.output<typeof form>) => {
    const team = askable
      .map(({ responder }, at) => ({ responder: responder.id, issues: asked[at] ?? [] }))
      .filter(({ issues }) => issues.length > 0);
    if (!(await command.give({ need: asking.id, input: { team } }))) return;
    const ids = new Set(team.map(({ responder }) => responder));
    onAsked(askable.filter(({ responder }) => ids.has(responder.id)).map(({ responder }) => responder.name));
  };
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {text("team.title", { count: askable.length })}
      </h2>
      <Form
        fields={fields}
        command={command}
        send="team.send"
        count={countAsked(chosen)}
        onSend={send}
        onCancel={onCancel}
      >
        {askable.map((member, at) => (
          <div key={member.responder.id}>
            <AwayUntil responder={member.responder} />
            <MemberField name={`asked.${at}`} member={member} asking={asking} />
            <WhatTheySee asking={asking} issues={chosen[at] ?? []} organization={member.responder.organization} />
          </div>
        ))}
        <TogetherNote ours={asking.organization.id} team={askable} />
      </Form>
    </section>
  );
}

type MemberFieldProps = { name: string; member: Askable; asking: Asking };

function MemberField({ name, member: { responder, covers }, asking }: MemberFieldProps) {
  const text = useText();
  const { field } = useController({ name });
  const held: unknown[] = Array.isArray(field.value) ? field.value : [];
  const toggle = (id: string) => field.onChange(held.includes(id) ? held.filter((one) => one !== id) : [...held, id]);
  return (
    <fieldset>
      <legend>{text("team.member", { name: responder.name, organization: responder.organization.name })}</legend>
      {asking.issues
        .filter(({ id }) => covers.includes(id))
        .map(({ id, issue, jurisdiction }) => (
          <label key={id} className="choice">
            <input type="checkbox" checked={held.includes(id)} onChange={() => toggle(id)} />
            {text("opportunity.place", { issue: issue.name, place: jurisdiction.name })}
          </label>
        ))}
    </fieldset>
  );
}

/** What one member is not told, somebody of their organization may still put together; one's own can open all of it. */
function TogetherNote({ team, ours }: { team: readonly Askable[]; ours: string }) {
  const text = useText();
  const others = team.map(({ responder }) => responder.organization).filter(({ id }) => id !== ours);
  const names = others.map(({ name }) => name);
  const several = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  if (several.length === 0) return null;
  return <p className="note">{text("team.together", { names: several.join(", ") })}</p>;
}
