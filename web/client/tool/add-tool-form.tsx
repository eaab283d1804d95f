import * as z from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { addTool } from "./tool.operations.ts";

const roles = ["ADVOCATE", "RESPONDER"] as const;

const form = z.object({
  name: z.string().check(z.trim(), z.minLength(1, "form.required"), z.maxLength(120, "organization.tooLong")),
  roles: z.array(z.enum(roles)).check(z.minLength(1, "people.rolesNone")),
  publicKey: z.string().check(
    z.trim(),
    z.minLength(1, "form.required"),
    z.refine((key) => !/"d"\s*:/.test(key), "tool.privateKey"),
  ),
});

/** Lets a program in by its public key. One that holds a private part stays in the page: it is not sent anywhere. */
export function AddToolForm({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(addTool);
  const fields = useFields({ form, start: { name: "", roles: [], publicKey: "" } });
  const heading = useFocus<HTMLHeadingElement>("opened by a press");
  const send = async (input: z.output<typeof form>) => {
    if (!(await command.give({ organization, input }))) return;
    onDone();
    onClose();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {text("tool.add")}
      </h2>
      <Form fields={fields} command={command} send="tool.send" onSend={send} onCancel={onClose}>
        <TextField name="name" label="tool.name" />
        <ChoicesField
          name="roles"
          legend="tool.rolesWanted"
          codes={roles}
          labelOf={(role) => `people.may.${role}` as const}
        />
        <TextField name="publicKey" label="tool.publicKey" hint="tool.publicKey.hint" kind="long" />
      </Form>
    </section>
  );
}
