import * as z from "zod/mini";
import { ChoiceField } from "../form/choice-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { setRetention } from "./setting.operations.ts";
import type { Settings } from "./settings.ts";

const endings = ["UNTIL_ERASED", "AFTER_DAYS"] as const;
const [leastDays, mostDays] = [30, 3_650];
const isDays = (days: string) => /^\d+$/.test(days) && Number(days) >= leastDays && Number(days) <= mostDays;

const form = z
  .object({
    ending: z.enum(endings),
    closedNeedsDays: z.string().check(z.trim()),
    shownDays: z.string().check(z.trim(), z.refine(isDays, "setting.retention.bounds")),
  })
  .check(
    z.refine(({ ending, closedNeedsDays }) => ending === "UNTIL_ERASED" || isDays(closedNeedsDays), {
      error: "setting.retention.bounds",
      path: ["closedNeedsDays"],
    }),
  );

type RetentionFormProps = { retention: NonNullable<Settings["retention"]>; onDone: () => void };

/** For how long what has ended is kept. */
export function RetentionForm({ retention, onDone }: RetentionFormProps) {
  const text = useText();
  const moment = useMoment();
  const { organization } = useSignedIn();
  const command = useCommand(setRetention);
  const { holdsFrom } = retention;
  const fields = useFields<z.output<typeof form>>({
    form,
    start: startOf(retention),
  });
  const send = async (values: z.output<typeof form>) => {
    const closed = values.ending === "AFTER_DAYS" ? { closedNeedsDays: Number(values.closedNeedsDays) } : {};
    if (await command.give({ organization, input: { shownDays: Number(values.shownDays), ...closed } })) onDone();
  };
  const isToCome = holdsFrom !== null && Date.parse(holdsFrom) > Date.now();
  return (
    <>
      <p>{text("setting.retention.about")}</p>
      {isToCome && <p className="note">{text("setting.retention.from", { moment: moment(holdsFrom) })}</p>}
      <Form fields={fields} command={command} send="setting.save" onSend={send}>
        <ChoiceField
          name="ending"
          legend="setting.retention.closed"
          codes={endings}
          labelOf={(ending) => `setting.retention.${ending}` as const}
        />
        {fields.watch("ending") === "AFTER_DAYS" && (
          <TextField
            name="closedNeedsDays"
            label="setting.retention.closedDays"
            hint="setting.retention.hint"
            kind="number"
          />
        )}
        <TextField name="shownDays" label="setting.retention.shownDays" hint="setting.retention.hint" kind="number" />
      </Form>
    </>
  );
}

function startOf({ closedNeedsDays, shownDays }: RetentionFormProps["retention"]): z.output<typeof form> {
  return {
    ending: closedNeedsDays === null ? "UNTIL_ERASED" : "AFTER_DAYS",
    closedNeedsDays: closedNeedsDays === null ? "" : String(closedNeedsDays),
    shownDays: String(shownDays),
  };
}
