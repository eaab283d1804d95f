import { useState } from "react";
import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { admitOrganization, rekeyOrganization } from "./network.operations.ts";
import { readRecord, readStatements } from "./read-statements.ts";
import { StatementField } from "./statement-field.tsx";

const isWhole = (text: string) => {
  const { record, admission } = readStatements(text);
  return record !== undefined && admission !== undefined;
};
const form = z.object({ statements: z.string().check(z.refine(isWhole, "network.admitWrong")) });

/** Takes an organization in, or newer statements of one that is in, by what it and the network have signed. */
export function AdmitOrganization() {
  const text = useText();
  const admitting = useCommand(admitOrganization);
  const rekeying = useCommand(rekeyOrganization);
  const [admitted, setAdmitted] = useState<{ id: string; name: string }>();
  const [isRekey, setRekey] = useState(false);
  const fields = useFields<{ statements: string }>({ form, start: { statements: "" } });
  const send = async ({ statements }: { statements: string }) => {
    const { record = "", admission = "", rekeys } = readStatements(statements);
    const isNewRoot = rekeys.length > 0;
    setRekey(isNewRoot);
    if (!(await (isNewRoot ? rekeying : admitting).give({ record, admission, rekeys }))) return;
    const said = readRecord(record);
    if (said) setAdmitted({ id: said.id, name: said.name });
    fields.reset();
  };
  return (
    <section>
      <p>{text("network.admitText")}</p>
      {admitted && (
        <p className="note" role="status">
          {text("network.admitted", { name: admitted.name })}{" "}
          <Link to={{ screen: "network" }} search={{ organization: admitted.id }}>
            {text("network.look")}
          </Link>
        </p>
      )}
      <Form fields={fields} command={isRekey ? rekeying : admitting} send="network.admitSend" onSend={send}>
        <StatementField label="network.admitStatements" hint="network.statementHint" />
      </Form>
    </section>
  );
}
