import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { type OpenKeys, useHeldKeys } from "./keys-frame.tsx";
import { openerOf, openOwnKeys } from "./own-keys.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { stretchInWorker } from "./stretch-in-worker.ts";
import type { OwnKeys } from "./use-keys.ts";

type UnlockKeysProps = { kept: OwnKeys; label?: MessageId; send?: MessageId };

/** Opens keys with their passphrase, once per session: those in use, or those of before beside them. */
export function UnlockKeys({ kept, label = "keys.passphrase", send = "keys.unlock.button" }: UnlockKeysProps) {
  const { person, organization } = useSignedIn();
  const { open, hold } = useHeldKeys();
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState<MessageId>();
  const [isOpening, setOpening] = useState(false);
  const unlock = async () => {
    setOpening(true);
    const opened = await openOwnKeys(kept, { owner: person, passphrase, stretch: stretchInWorker });
    setOpening(false);
    if (!opened.ok) return setWrong(opened.why === "WRONG" ? "keys.unlock.wrong" : "keys.unlock.unreachable");
    const opener = openerOf(person, opened.holder);
    const others = open?.openers.filter(({ sealing }) => sealing !== opener.sealing) ?? [];
    const isEarlier = kept.until !== null && open !== undefined;
    const keys: OpenKeys = isEarlier
      ? { ...open, openers: [...others, opener] }
      : { person, organization, holder: opened.holder, openers: [opener, ...others] };
    hold(keys);
  };
  const judge = () => {
    const isThere = passphrase.trim() !== "";
    setWrong(isThere ? undefined : "keys.passphrase.missing");
    if (isThere) void unlock();
    return isThere;
  };
  return (
    <PassphraseForm send={send} working="keys.unlock.working" isUnderWay={isOpening} onSend={judge}>
      <PassphraseField label={label} wrong={wrong} value={passphrase} onType={setPassphrase} />
    </PassphraseForm>
  );
}
