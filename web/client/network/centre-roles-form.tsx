import { z } from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { changeCentreRoles } from "./centre-people.operations.ts";
import type { CentrePerson } from "./centre-person.ts";
import { centreRoles } from "./centre-roles.ts";

const form = z.object({ roles: z.array(z.enum(centreRoles)).check(z.minLength(1, "form.required")) });
type Values = z.infer<typeof form>;

type RolesFormProps = { person: CentrePerson; onDone: () => void; onEnd: () => void };

/** What somebody of the centre may do from now on. */
export function CentreRolesForm({ person, onDone, onEnd }: RolesFormProps) {
  const command = useCommand(changeCentreRoles);
  const fields = useFields<Values>({ form, start: { roles: [...person.roles] } });
  const send = async ({ roles }: Values) => {
    if (!(await command.give({ person: person.id, roles }))) return;
    onDone();
    onEnd();
  };
  return (
    <Form fields={fields} command={command} send="network.rolesSend" onSend={send} onCancel={onEnd}>
      <ChoicesField
        name="roles"
        legend="network.roles"
        codes={centreRoles}
        labelOf={(role) => `centreRoleMay.${role}` as const}
      />
    </Form>
  );
}
