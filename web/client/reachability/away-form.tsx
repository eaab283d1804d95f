import { useState } from "react";
import { useIntl } from "react-intl";
import { z } from "zod/mini";
import { DayField } from "../form/day-field.tsx";
import { Form } from "../form/form.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useDay, useText } from "../language/use-text.ts";
import { ActionButton } from "../page/action-button.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { beginOfDay, dayOf, endOfDay } from "./days-away.ts";
import { DeputyField } from "./deputy-field.tsx";
import { DueWhileAway } from "./due-while-away.tsx";
import type { Colleague, Reached } from "./me.ts";
import { type PausedProfile, PausesField } from "./pauses-field.tsx";
import { setAway } from "./reachability.operations.ts";
import { Saved } from "./saved.tsx";

const form = z.object({ from: z.string(), until: z.string(), deputy: z.string(), pauses: z.array(z.string()) }).check(
  z.refine(({ from, until }) => (from === "") === (until === ""), { error: "me.away.both", path: ["until"] }),
  z.refine(({ from, until }) => from === "" || until === "" || from <= until, {
    error: "me.away.order",
    path: ["until"],
  }),
);
type Absence = z.infer<typeof form>;

/** So many are named where it is said that they pause; of more the number. */
const mostNamed = 5;

type Said = Pick<Reached, "away" | "deputy" | "pauses">;

/** Who says nothing new is asked for the days: an absence without any is none. */
function formFor({ away, deputy }: Said) {
  const isSomething = (said: Absence) => said.from !== "" || away !== null || said.deputy !== (deputy?.id ?? "");
  return form.check(z.refine(isSomething, { error: "me.away.nothing", path: ["from"] }));
}

/** What was said; whoever has said nothing yet finds their own profile ticked. */
function startOf({ away, deputy, pauses }: Said, { profiles, own }: Held): Absence {
  const ownIds = profiles.filter(({ name }) => name === own).map(({ id }) => id);
  const ids = away ? pauses.map(({ id }) => id).filter((id) => profiles.some((one) => one.id === id)) : ownIds;
  const days = away ? { from: dayOf(away.from), until: dayOf(away.until, "end") } : { from: "", until: "" };
  return { ...days, deputy: deputy?.id ?? "", pauses: ids };
}

/** As the graph takes it: all of it, because what is left out is none. */
function inputOf({ from, until, deputy, pauses }: Absence) {
  if (from === "") return deputy === "" ? {} : { deputy };
  const times = { from: beginOfDay(from), until: endOfDay(until), pauses };
  return { ...times, ...(deputy === "" ? {} : { deputy }) };
}

type Held = {
  /** What they look after, their own first. */
  profiles: readonly PausedProfile[];
  /** Their own name, by which their own profile is known. */
  own: string;
};
type AwayFormProps = Held & { reached: Reached; colleagues: readonly Colleague[]; onDone: () => void };

/** When somebody is away, and who stands in for them; whole days, by the clocks of their device. */
export function AwayForm({ reached, profiles, own, colleagues, onDone }: AwayFormProps) {
  const text = useText();
  const { deputy, pauses } = reached;
  const away = stillToCome(reached.away);
  const { person } = useSignedIn();
  const said = { away, deputy, pauses };
  const fields = useFields<Absence>({ form: formFor(said), start: startOf(said, { profiles, own }) });
  const [from, until] = fields.watch(["from", "until"]);
  const kept = startOf(said, { profiles, own });
  const set = useCommand(setAway);
  const [saved, setSaved] = useState({ count: 0, isAway: false });
  const send = async (absence: Absence) => {
    const isDone = await set.give({ person, input: inputOf(absence) });
    if (isDone) setSaved({ count: saved.count + 1, isAway: absence.from !== "" });
    if (isDone) onDone();
  };
  const comeBack = () => {
    fields.reset(startOf({ ...said, away: null }, { profiles, own }));
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
        <DeputyField colleagues={colleagues} profiles={profiles} />
        {profiles.length > 0 && <PausesField profiles={profiles} />}
        <DueWhileAway from={from} until={until} isKept={from === kept.from && until === kept.until} />
      </Form>
      <Saved count={saved.count} said={saved.isAway ? "me.away.saved" : "me.away.savedNone"} />
    </>
  );
}

function Now({ away, deputy, pauses, onBack }: Said & { onBack: () => void }) {
  const text = useText();
  const day = useDay();
  const intl = useIntl();
  const { person } = useSignedIn();
  const back = useCommand(setAway);
  if (!away) return <p>{text("me.away.none")}</p>;
  const input = deputy ? { deputy: deputy.id } : {};
  const hasBegun = Date.parse(away.from) <= Date.now();
  const names = pauses.length > mostNamed ? "many" : intl.formatList(pauses.map(({ name }) => name));
  const days = { from: day(dayOf(away.from)), until: day(dayOf(away.until, "end")) };
  return (
    <div className="next">
      <p>
        <strong>{text(hasBegun ? "me.away.now" : "me.away.ahead", days)}</strong>
        {pauses.length > 0 && <br />}
        {pauses.length > 0 && text("me.away.pausing", { count: pauses.length, names })}
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
