import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { suspendOrganization } from "./network.operations.ts";
import { readAdmission, readStatements } from "./read-statements.ts";
import { StatementField } from "./statement-field.tsx";

const suspensionOf = (statements: string) => {
  const { admission } = readStatements(statements);
  return admission === undefined ? undefined : { admission, claims: readAdmission(admission) };
};

/** A suspension lasts, and is the network's own word: its root key signs it, away from here. */
export function SuspendOrganization({ id, onDone, onEnd }: { id: string; onDone: () => void; onEnd: () => void }) {
  const text = useText();
  const command = useCommand(suspendOrganization);
  const isOfThis = (statements: string) => {
    const claims = suspensionOf(statements)?.claims;
    return claims?.id === id && claims.status === "SUSPENDED";
  };
  const form = z.object({ statements: z.string().check(z.refine(isOfThis, "network.suspendWrong")) });
  const fields = useFields<{ statements: string }>({ form, start: { statements: "" } });
  const send = async ({ statements }: { statements: string }) => {
    const admission = suspensionOf(statements)?.admission ?? "";
    if (!(await command.give({ admission }))) return;
    onDone();
    onEnd();
  };
  return (
    <section className="card">
      <p>{text("network.suspendText")}</p>
      <Form fields={fields} command={command} send="network.suspendSend" onSend={send} onCancel={onEnd}>
        <StatementField label="network.suspendStatement" hint="network.statementHint" />
      </Form>
    </section>
  );
}
