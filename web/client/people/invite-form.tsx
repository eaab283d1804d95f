import * as z from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { OneTimeLink } from "./one-time-link.tsx";
import { invitePerson } from "./people.operations.ts";
import { organizationRoles } from "./roles.ts";

const form = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "form.required"), z.maxLength(120, "organization.tooLong")),
  email: z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "people.emailForm")),
  title: z.string().check(z.trim(), z.maxLength(120, "organization.tooLong")),
  roles: z.array(z.enum(organizationRoles)).check(z.minLength(1, "people.rolesNone")),
});

/** Somebody is to come: who, and what they are to do. The link is shown once, here. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(invitePerson);
  const fields = useFields({ form, start: { name: "", email: "", title: "", roles: [] } });
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const invited = command.done?.person;
  if (invited) return <OneTimeLink name={invited.name} link={command.done?.link ?? undefined} onClose={onClose} />;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text("people.invite")}
      </h2>
      <p>{text("people.inviteAbout")}</p>
      <Form
        fields={fields}
        command={command}
        send="people.inviteSend"
        onSend={({ title, ...input }) =>
          command.give({ organization, input: { ...input, ...(title ? { title } : {}) } })
        }
        onCancel={onClose}
      >
        <TextField name="name" label="people.name" />
        <TextField name="email" label="people.email" hint="people.emailHint" kind="email" />
        <TextField name="title" label="people.title" hint="form.optional" />
        <ChoicesField
          name="roles"
          legend="people.rolesWanted"
          codes={organizationRoles}
          labelOf={(role) => `people.may.${role}` as const}
        />
      </Form>
    </section>
  );
}
