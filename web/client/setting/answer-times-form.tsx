import * as z from "zod/mini";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { inMinutes, inUnits, timeUnits } from "./answer-time-units.ts";
import { setAnswerTimes } from "./setting.operations.ts";
import type { Settings } from "./settings.ts";

const leastMinutes = 15;
/** Thirty working days. */
const mostMinutes = 14_400;

const isInBounds = (time: { amount: string; unit: (typeof timeUnits)[number] }) => {
  const { minutes } = inMinutes(time);
  return /^\d+$/.test(time.amount) && minutes >= leastMinutes && minutes <= mostMinutes;
};

const form = z.object({
  times: z.array(
    z
      .object({ amount: z.string().check(z.trim()), unit: z.enum(timeUnits) })
      .check(z.refine(isInBounds, { error: "setting.times.bounds", path: ["amount"] })),
  ),
});

type Times = NonNullable<Settings["answerTimes"]>;

/** How long the organization's people are waited for, in units that somebody counts in. */
export function AnswerTimesForm({ times, onDone }: { times: Times; onDone: () => void }) {
  const text = useText();
  const { organization } = useSignedIn();
  const command = useCommand(setAnswerTimes);
  const fields = useFields({ form, start: { times: times.map(inUnits) } });
  const send = async (values: z.output<typeof form>) => {
    const input = times.flatMap(({ kind, urgency }, at) => {
      const time = values.times[at];
      return time ? [{ kind, urgency, ...inMinutes(time) }] : [];
    });
    if (await command.give({ organization, input })) onDone();
  };
  const units = timeUnits.map((unit) => ({ value: unit, label: text(`setting.unit.${unit}`) }));
  return (
    <>
      <p>{text("setting.times.about")}</p>
      <p>{text("setting.times.then")}</p>
      <Form fields={fields} command={command} send="setting.save" onSend={send}>
        {times.map(({ kind, urgency }, at) => (
          <div key={`${kind} ${urgency}`} className="pair">
            <TextField name={`times.${at}.amount`} label={`setting.time.${kind}.${urgency}`} kind="number" />
            <SelectField name={`times.${at}.unit`} label="setting.unit" options={units} />
          </div>
        ))}
      </Form>
    </>
  );
}
