import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { faultOf, wrongOf } from "./own-keys.ts";
import { PassphraseField } from "./passphrase-field.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { type GivingKeys, useMakeKeys } from "./use-make-keys.ts";

type MakeKeysProps = { document: GivingKeys; send: MessageId; onDone: () => void };

/** Asks for a passphrase and makes keys behind it. How it can be lost is said before, once. */
export function MakeKeys({ document, send, onDone }: MakeKeysProps) {
  const text = useText();
  const { make, isUnderWay, command } = useMakeKeys(document);
  const [passphrase, setPassphrase] = useState("");
  const [wrong, setWrong] = useState<MessageId>();
  const begin = async () => {
    const made = await make(passphrase);
    if (made === "UNREACHABLE") setWrong("keys.unlock.unreachable");
    if (made === true) onDone();
  };
  const judge = () => {
    const fault = faultOf(passphrase, text("keys.passphrase.example"));
    setWrong(fault && wrongOf[fault]);
    if (!fault) void begin();
    return !fault;
  };
  return (
    <>
      <PassphraseForm send={send} working="keys.make.working" isUnderWay={isUnderWay} onSend={judge}>
        <PassphraseField
          label="keys.passphrase.new"
          hint="keys.passphrase.hint"
          wrong={wrong}
          isNew
          value={passphrase}
          onType={setPassphrase}
        />
        <IfItIsLost />
      </PassphraseForm>
      <CommandAnswer command={command} />
    </>
  );
}

function IfItIsLost() {
  const text = useText();
  return (
    <div className="note">
      <p>
        <strong>{text("keys.lost.title")}</strong>
      </p>
      <p>{text("keys.lost.text")}</p>
      <p>{text("keys.lost.tip")}</p>
    </div>
  );
}
