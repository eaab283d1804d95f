import * as z from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { changeRoles } from "./people.operations.ts";
import type { Colleague } from "./people-list.tsx";
import { organizationRoles } from "./roles.ts";

const form = z.object({ roles: z.array(z.enum(organizationRoles)).check(z.minLength(1, "people.rolesNone")) });

type RolesFormProps = { person: Colleague; onDone: () => void; onClose: () => void };

/** What somebody may do from now on. Roles of the centre, which are given there, stay as they are. */
export function RolesForm({ person, onDone, onClose }: RolesFormProps) {
  const command = useCommand(changeRoles);
  const held = organizationRoles.filter((role) => person.roles.includes(role));
  const others = person.roles.filter((role) => !organizationRoles.some((known) => known === role));
  const fields = useFields({ form, start: { roles: held } });
  const send = async ({ roles }: { roles: typeof held }) => {
    if (!(await command.give({ person: person.id, roles: [...roles, ...others] }))) return;
    onDone();
    onClose();
  };
  return (
    <Form fields={fields} command={command} send="people.rolesSend" onSend={send} onCancel={onClose}>
      <ChoicesField
        name="roles"
        legend="people.rolesWanted"
        codes={organizationRoles}
        labelOf={(role) => `people.may.${role}` as const}
      />
    </Form>
  );
}
