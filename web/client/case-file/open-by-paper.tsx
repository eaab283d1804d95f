import { useId, useState } from "react";
import type { Opener } from "../../../shared/seal/open-part.ts";
import { readRecoveryKey, recoveryReader } from "../../../shared/seal/recovery-key.ts";
import { useText } from "../language/use-text.ts";
import { PassphraseForm } from "../person-key/passphrase-form.tsx";
import { recoveryReaderOf } from "./case-file-names.ts";

type OpenByPaperProps = { need: string; onOpen: (paper: Opener) => void };

/** Types the key on paper in: what was sealed for it opens in this page, until somebody leaves. It is sent nowhere. */
export function OpenByPaper({ need, onOpen }: OpenByPaperProps) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<string>();
  const read = async () => {
    const key = await readRecoveryKey(typed);
    if (key.ok) return onOpen(await recoveryReader(recoveryReaderOf(need), key.key));
    const [group] = key.wrongGroups;
    setWrong(group === undefined ? text("file.paper.wrong") : text("file.paper.wrong.group", { group }));
  };
  const send = () => {
    const isThere = typed.trim() !== "";
    if (isThere) void read();
    else setWrong(text("file.paper.missing"));
    return isThere;
  };
  return (
    <details>
      <summary>{text("file.paper.open")}</summary>
      <PassphraseForm send="file.paper.open" working="file.paper.reading" isUnderWay={false} onSend={send}>
        <PrintedKeyField typed={typed} wrong={wrong} onType={setTyped} />
      </PassphraseForm>
    </details>
  );
}

type PrintedKeyFieldProps = { typed: string; wrong: string | undefined; onType: (typed: string) => void };

function PrintedKeyField({ typed, wrong, onType }: PrintedKeyFieldProps) {
  const text = useText();
  const id = useId();
  return (
    <>
      <label className="field" htmlFor={id}>
        {text("file.paper.type")}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {text("file.paper.type.hint")}
      </p>
      {wrong && (
        <p className="missing" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <textarea
        id={id}
        dir="ltr"
        rows={3}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
    </>
  );
}
