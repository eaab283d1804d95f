import "./reachability.css";

import { useState } from "react";
import { ChoiceField } from "../form/choice-field.tsx";
import { ChoicesField } from "../form/choices-field.tsx";
import { Form } from "../form/form.tsx";
import { TextField } from "../form/text-field.tsx";
import { useFields } from "../form/use-fields.ts";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { EndDevices } from "./end-devices.tsx";
import { HoursField } from "./hours-field.tsx";
import type { Reached } from "./me.ts";
import { setReachability } from "./reachability.operations.ts";
import {
  mailChoices,
  otherMessages,
  type ReachabilityValues,
  reachabilityForm,
  reachabilityInput,
  startOf,
} from "./reachability-values.ts";
import { Saved } from "./saved.tsx";
import { ZoneField } from "./zone-field.tsx";

/** Addresses that nobody can have (RFC 2606), as the people of a demonstration have them. */
const madeUp = ".example";

type OtherMessage = (typeof otherMessages)[number];

type ReachabilityFormProps = { reached: Reached; onDone: () => void };

/** How somebody is reached at work, said by themselves. */
export function ReachabilityForm({ reached, onDone }: ReachabilityFormProps) {
  const text = useText();
  const { person } = useSignedIn();
  const fields = useFields({ form: reachabilityForm, start: startOf(reached) });
  const set = useCommand(setReachability);
  const [saved, setSaved] = useState(0);
  const send = async (values: ReachabilityValues) => {
    const isDone = await set.give({ person, input: reachabilityInput(values) });
    if (isDone) setSaved(saved + 1);
    if (isDone) onDone();
  };
  const isPushed = reached.alsoBy.includes("PUSH");
  return (
    <>
      <p>{text("me.text")}</p>
      {!reached.email && <p className="note">{text("me.noMail")}</p>}
      {reached.email?.endsWith(madeUp) && <p className="note">{text("me.madeUp")}</p>}
      <Form fields={fields} command={set} send="me.save" onSend={send}>
        <TextField name="email" label="me.email" kind="email" autoComplete="email" />
        <TextField name="phone" label="me.phone" hint="me.phoneHint" kind="tel" autoComplete="tel" />
        <ZoneField present={reached.timeZone} />
        <HoursField />
        <Messages offered={otherMessages.filter((kind) => isOffered(kind, reached))} />
      </Form>
      <Saved count={saved} />
      {isPushed && <EndDevices onDone={onDone} />}
    </>
  );
}

/** What was chosen before stays in sight, so that it can be ended; a device has allowed it or it cannot be offered. */
function isOffered(kind: OtherMessage, { alsoBy, alsoOffered }: Reached): boolean {
  return alsoBy.includes(kind) || (kind !== "PUSH" && alsoOffered.includes(kind));
}

/** How they are told, and when not. */
function Messages({ offered }: { offered: readonly OtherMessage[] }) {
  return (
    <>
      <ChoiceField
        name="mail"
        legend="me.mail"
        hint="me.mailHint"
        codes={mailChoices}
        labelOf={(code) => `me.mail.${code}` as const}
      />
      {offered.length > 0 && (
        <ChoicesField
          name="alsoBy"
          legend="me.alsoBy"
          hint="form.optional"
          codes={offered}
          labelOf={(code) => `me.alsoBy.${code}` as const}
        />
      )}
      <TextField name="quiet.from" label="me.quietFrom" hint="me.quietHint" kind="time" />
      <TextField name="quiet.until" label="me.quietUntil" kind="time" />
      <ChoicesField name="onCall" legend="me.onCall" codes={["yes"]} labelOf={() => "me.onCall.yes"} />
    </>
  );
}
