import { z } from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { inviteCentrePerson } from "./centre-people.operations.ts";
import { centreRoles } from "./centre-roles.ts";

const form = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "form.required")),
  email: z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "network.emailWrong")),
  roles: z.array(z.enum(centreRoles)).check(z.minLength(1, "form.required")),
});
type Values = z.infer<typeof form>;

type InviteProps = { onDone: (name: string, link: string | null) => void; onEnd: () => void };

/** Somebody new at the centre. Nothing is sent: the operator hands over a link that is good once. */
export function InviteCentrePerson({ onDone, onEnd }: InviteProps) {
  const text = useText();
  const command = useCommand(inviteCentrePerson);
  const fields = useFields<Values>({ form, start: { name: "", email: "", roles: [] } });
  return (
    <section className="card">
      <h2>{text("network.inviteTitle")}</h2>
      <Form
        fields={fields}
        command={command}
        send="network.inviteSend"
        onSend={(input) => command.give({ input }, ({ link }) => onDone(input.name, link))}
        onCancel={onEnd}
      >
        <TextField name="name" label="network.personName" />
        <TextField name="email" label="network.email" hint="network.emailHint" kind="email" />
        <ChoicesField
          name="roles"
          legend="network.roles"
          codes={centreRoles}
          labelOf={(role) => `centreRoleMay.${role}` as const}
        />
      </Form>
    </section>
  );
}
