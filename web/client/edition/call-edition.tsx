import { useState } from "react";
import { useIntl } from "react-intl";
import { z } from "zod/mini";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { pastQuarters, periodWords, settledDays } from "../statistics/period.ts";
import { callEdition } from "./edition.operations.ts";

const shownQuarters = 4;
/** For whoever has to come together: from an hour to a month. */
const minutes = ["60", "1440", "10080", "20160", "43200"] as const;

type Values = { period: string; joinWithin: string; shareWithin: string; again: string };

const form = z.object({ period: z.string(), joinWithin: z.string(), shareWithin: z.string(), again: z.string() });

/** Asks every organization whether it takes part in counting a quarter. */
export function CallEdition({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { locale } = useIntl();
  const command = useCommand(callEdition);
  const [called, setCalled] = useState<string>();
  const quarters = pastQuarters(new Date(), { count: shownQuarters, overDays: settledDays });
  const start = { period: quarters[0] ?? "", joinWithin: "20160", shareWithin: "1440", again: "no" };
  const fields = useFields<Values>({ form, start });
  const send = async ({ period, joinWithin, shareWithin, again }: Values) => {
    const given = {
      ...{ period, isFresh: again === "yes" },
      ...{ joinWithinMinutes: Number(joinWithin), shareWithinMinutes: Number(shareWithin) },
    };
    setCalled((await command.give(given, onDone)) ? period : undefined);
  };
  return (
    <section>
      <h2>{text("edition.call")}</h2>
      <p>{text("edition.call.text")}</p>
      {called && (
        <p className="note" role="status">
          {text("edition.called", { months: periodWords([called], locale) })}
        </p>
      )}
      <Form fields={fields} command={command} send="edition.call.send" onSend={send}>
        <CallFields quarters={quarters} />
      </Form>
    </section>
  );
}

function CallFields({ quarters }: { quarters: readonly string[] }) {
  const text = useText();
  const { locale } = useIntl();
  const spans = minutes.map((value) => ({ value, label: text(`edition.minutes.${value}`) }));
  return (
    <>
      <SelectField
        name="period"
        label="edition.call.period"
        hint="edition.call.period.hint"
        options={quarters.map((value) => ({ value, label: periodWords([value], locale) }))}
      />
      <SelectField name="joinWithin" label="edition.call.join" options={spans} />
      <SelectField name="shareWithin" label="edition.call.share" options={spans} />
      <SelectField
        name="again"
        label="edition.call.again"
        hint="edition.call.again.hint"
        options={(["no", "yes"] as const).map((value) => ({ value, label: text(`edition.call.again.${value}`) }))}
      />
    </>
  );
}
