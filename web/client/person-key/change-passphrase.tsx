import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { faultOf, wrongOf } from "./own-keys.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import type { OwnKeys } from "./use-keys.ts";
import { useRewrap } from "./use-rewrap.ts";

type Wrong = { now?: MessageId; next?: MessageId };

/** The same keys behind other words. It is asked for the present ones: keys that are open cannot be read out. */
export function ChangePassphrase({ current, onDone }: { current: OwnKeys; onDone: () => void }) {
  const text = useText();
  const { change, isUnderWay, command } = useRewrap(current);
  const [now, setNow] = useState("");
  const [next, setNext] = useState("");
  const [wrong, setWrong] = useState<Wrong>({});
  const [isDone, setDone] = useState(false);
  const send = async () => {
    const done = await change({ now, next });
    setDone(done === true);
    if (done === "WRONG") setWrong({ now: "keys.unlock.wrong" });
    if (done === "UNREACHABLE") setWrong({ now: "keys.unlock.unreachable" });
    if (done !== true) return;
    setNow("");
    setNext("");
    onDone();
  };
  const judge = () => {
    const found = judgePhrases(now, next, text("keys.passphrase.example"));
    setWrong(found);
    const fits = Object.keys(found).length === 0;
    if (fits) void send();
    return fits;
  };
  return (
    <section>
      <h2>{text("keys.change.title")}</h2>
      <p>{text("keys.change.text")}</p>
      <PassphraseForm send="keys.change.button" working="keys.unlock.working" isUnderWay={isUnderWay} onSend={judge}>
        <PassphraseField label="keys.change.now" wrong={wrong.now} value={now} onType={setNow} />
        <PassphraseField label="keys.change.next" wrong={wrong.next} isNew value={next} onType={setNext} />
      </PassphraseForm>
      <p role="status">{isDone ? text("keys.change.done") : ""}</p>
      <CommandAnswer command={command} />
    </section>
  );
}

function judgePhrases(now: string, next: string, example: string): Wrong {
  const fault = faultOf(next, example);
  return {
    ...(now.trim() === "" ? { now: "keys.passphrase.missing" } : {}),
    ...(fault ? { next: wrongOf[fault] } : {}),
  };
}
