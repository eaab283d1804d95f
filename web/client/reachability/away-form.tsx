import { useState } from "react";
import { z } from "zod/mini";
import { DayField } from "../form/day-field.tsx";
import { Form } from "../form/form.tsx";
import { SelectField } from "../form/select-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { beginOfDay, dayOf, endOfDay } from "./days-away.ts";
import type { Colleague, Reached } from "./me.ts";
import { setAway } from "./reachability.operations.ts";
import { Saved } from "./saved.tsx";

const form = z.object({ from: z.string(), until: z.string(), deputy: z.string() }).check(
  z.refine(({ from, until }) => (from === "") === (until === ""), { error: "me.away.both", path: ["until"] }),
  z.refine(({ from, until }) => from === "" || until === "" || from <= until, {
    error: "me.away.order",
    path: ["until"],
  }),
);
type Absence = z.infer<typeof form>;

/** Who says nothing new is asked for the days: an absence without any is none. */
function formFor({ away, deputy }: Pick<Reached, "away" | "deputy">) {
  const isSomething = (said: Absence) => said.from !== "" || away !== null || said.deputy !== (deputy?.id ?? "");
  return form.check(z.refine(isSomething, { error: "me.away.nothing", path: ["from"] }));
}

function startOf({ away, deputy }: Pick<Reached, "away" | "deputy">): Absence {
  const days = away ? { from: dayOf(away.from), until: dayOf(away.until, "end") } : { from: "", until: "" };
  return { ...days, deputy: deputy?.id ?? "" };
}

type AwayFormProps = { reached: Reached; colleagues: readonly Colleague[]; onDone: () => void };

/** When somebody is away, and who stands in for them; whole days, by the clocks of their device. */
export function AwayForm({ reached, colleagues, onDone }: AwayFormProps) {
  const text = useText();
  const { deputy } = reached;
  const away = stillToCome(reached.away);
  const { person } = useSignedIn();
  const fields = useFields<Absence>({ form: formFor({ away, deputy }), start: startOf({ away, deputy }) });
  const set = useCommand(setAway);
  const [saved, setSaved] = useState({ count: 0, isAway: false });
  const send = async ({ from, until, deputy: chosen }: Absence) => {
    const times = from === "" ? {} : { from: beginOfDay(from), until: endOfDay(until) };
    const isDone = await set.give({ person, input: { ...times, ...(chosen === "" ? {} : { deputy: chosen }) } });
    if (isDone) setSaved({ count: saved.count + 1, isAway: from !== "" });
    if (isDone) onDone();
  };
  const options = [
    { value: "", label: text("me.away.nobody") },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const comeBack = () => {
    fields.reset({ from: "", until: "", deputy: deputy?.id ?? "" });
    setSaved({ count: 0, isAway: false });
    onDone();
  };
  return (
    <>
      <p>{text("me.away.text")}</p>
      <Now away={away} deputy={deputy} onBack={comeBack} />
      <Form fields={fields} command={set} send="me.save" onSend={send}>
        <DayField name="from" label="me.away.from" />
        <DayField name="until" label="me.away.until" />
        <SelectField name="deputy" label="me.away.deputy" hint="me.away.deputyHint" options={options} />
      </Form>
      <Saved count={saved.count} said={saved.isAway ? "me.away.saved" : "me.away.savedNone"} />
    </>
  );
}

function Now({ away, deputy, onBack }: Pick<Reached, "away" | "deputy"> & { onBack: () => void }) {
  const text = useText();
  const day = useDay();
  const { person } = useSignedIn();
  const back = useCommand(setAway);
  if (!away) return <p>{text("me.away.none")}</p>;
  const input = deputy ? { deputy: deputy.id } : {};
  return (
    <div className="next">
      <p>
        <strong>{text("me.away.now", { from: day(dayOf(away.from)), until: day(dayOf(away.until, "end")) })}</strong>
      </p>
      <ActionButton isUnderWay={back.isUnderWay} onPress={() => void back.give({ person, input }, onBack)}>
        {text("me.away.back")}
      </ActionButton>
      <CommandAnswer command={back} />
    </div>
  );
}

/** What has passed is not said any more. */
function stillToCome(away: Reached["away"]): Reached["away"] {
  return away && Date.parse(away.until) > Date.now() ? away : null;
}
