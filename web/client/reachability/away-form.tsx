import { useState } from "react";
import { z } from "zod/mini";
import { ChoicesField } from "../form/choices-field.tsx";
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

const form = z
  .object({ from: z.string(), until: z.string(), deputy: z.string(), pauses: z.array(z.literal("yes")) })
  .check(
    z.refine(({ from, until }) => (from === "") === (until === ""), { error: "me.away.both", path: ["until"] }),
    z.refine(({ from, until }) => from === "" || until === "" || from <= until, {
      error: "me.away.order",
      path: ["until"],
    }),
  );
type Absence = z.infer<typeof form>;

type Said = Pick<Reached, "away" | "deputy" | "pausesProfiles">;

/** Who says nothing new is asked for the days: an absence without any is none. */
function formFor({ away, deputy }: Said) {
  const isSomething = (said: Absence) => said.from !== "" || away !== null || said.deputy !== (deputy?.id ?? "");
  return form.check(z.refine(isSomething, { error: "me.away.nothing", path: ["from"] }));
}

function startOf({ away, deputy, pausesProfiles }: Said): Absence {
  const days = away ? { from: dayOf(away.from), until: dayOf(away.until, "end") } : { from: "", until: "" };
  return { ...days, deputy: deputy?.id ?? "", pauses: pausesProfiles ? ["yes"] : [] };
}

/** As the graph takes it: all of it, because what is left out is none. */
function inputOf({ from, until, deputy, pauses }: Absence) {
  if (from === "") return deputy === "" ? {} : { deputy };
  const times = { from: beginOfDay(from), until: endOfDay(until), pausesProfiles: pauses.length > 0 };
  return { ...times, ...(deputy === "" ? {} : { deputy }) };
}

type AwayFormProps = { reached: Reached; colleagues: readonly Colleague[]; onDone: () => void };

/** When somebody is away, and who stands in for them; whole days, by the clocks of their device. */
export function AwayForm({ reached, colleagues, onDone }: AwayFormProps) {
  const text = useText();
  const { deputy, pausesProfiles } = reached;
  const away = stillToCome(reached.away);
  const { person, roles } = useSignedIn();
  const said = { away, deputy, pausesProfiles };
  const fields = useFields<Absence>({ form: formFor(said), start: startOf(said) });
  const set = useCommand(setAway);
  const [saved, setSaved] = useState({ count: 0, isAway: false });
  const send = async (absence: Absence) => {
    const isDone = await set.give({ person, input: inputOf(absence) });
    if (isDone) setSaved({ count: saved.count + 1, isAway: absence.from !== "" });
    if (isDone) onDone();
  };
  const options = [
    { value: "", label: text("me.away.nobody") },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const comeBack = () => {
    fields.reset({ from: "", until: "", deputy: deputy?.id ?? "", pauses: [] });
    setSaved({ count: 0, isAway: false });
    onDone();
  };
  return (
    <>
      <p>{text("me.away.text")}</p>
      <Now {...said} onBack={comeBack} />
      <Form fields={fields} command={set} send="me.save" onSend={send}>
        <DayField name="from" label="me.away.from" />
        <DayField name="until" label="me.away.until" />
        <SelectField name="deputy" label="me.away.deputy" hint="me.away.deputyHint" options={options} />
        {roles.some((role) => role === "RESPONDER" || role === "COORDINATOR") && <PausesField />}
      </Form>
      <Saved count={saved.count} said={saved.isAway ? "me.away.saved" : "me.away.savedNone"} />
    </>
  );
}

/** What is new still comes, unless they say otherwise. */
function PausesField() {
  return (
    <ChoicesField
      name="pauses"
      legend="me.away.pauses"
      hint="me.away.pausesHint"
      codes={["yes"]}
      labelOf={() => "me.away.pauses.yes"}
    />
  );
}

function Now({ away, deputy, pausesProfiles, onBack }: Said & { onBack: () => void }) {
  const text = useText();
  const day = useDay();
  const { person } = useSignedIn();
  const back = useCommand(setAway);
  if (!away) return <p>{text("me.away.none")}</p>;
  const input = deputy ? { deputy: deputy.id } : {};
  const hasBegun = Date.parse(away.from) <= Date.now();
  const days = { from: day(dayOf(away.from)), until: day(dayOf(away.until, "end")) };
  return (
    <div className="next">
      <p>
        <strong>{text(hasBegun ? "me.away.now" : "me.away.ahead", days)}</strong>
        {pausesProfiles && <br />}
        {pausesProfiles && text("me.away.pausing")}
      </p>
      <ActionButton isUnderWay={back.isUnderWay} onPress={() => void back.give({ person, input }, onBack)}>
        {text(hasBegun ? "me.away.back" : "me.away.stay")}
      </ActionButton>
      <CommandAnswer command={back} />
    </div>
  );
}

/** What has passed is not said any more. */
function stillToCome(away: Reached["away"]): Reached["away"] {
  return away && Date.parse(away.until) > Date.now() ? away : null;
}
