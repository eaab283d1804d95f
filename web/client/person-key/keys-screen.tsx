import "./person-key.css";

import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { ChangePassphrase } from "./change-passphrase.tsx";
import { EarlierKeys } from "./earlier-keys.tsx";
import { EndKeys } from "./end-keys.tsx";
import { KeysGate } from "./keys-gate.tsx";
import { KeysInUse } from "./keys-in-use.tsx";
import { keysAskedFor } from "./keys-way.ts";
import { MakeKeys } from "./make-keys.tsx";
import { replacePersonKey } from "./person-key.operations.ts";
import { useJustMade } from "./use-just-made.ts";
import { type Keys, useKeys } from "./use-keys.ts";

/** One's own keys: whether they are open, what they are for, and what to do when something has happened to them. */
export function KeysScreen() {
  const text = useText();
  const keys = useKeys();
  const isMade = useJustMade(keys.state);
  return (
    <Page document="keys.document" title={text("keys.title")}>
      {keys.state === "locked" || keys.state === "open" ? (
        <KeysThere keys={keys} isMade={isMade} />
      ) : (
        <KeysGate>{() => null}</KeysGate>
      )}
      {keys.state === "none" && <EarlierKeys own={keys.own} isOpen={false} />}
      <p>
        <Link to={{ screen: "me" }}>{text("keys.back")}</Link>
      </p>
    </Page>
  );
}

/** For whoever came from a request to make their keys. */
function BackToRequest({ isReady }: { isReady: boolean }) {
  const text = useText();
  const id = keysAskedFor(useAddress().search);
  if (id === undefined) return null;
  return (
    <div className="actions">
      <Link to={{ screen: "introduction", id }} className={isReady ? "button first" : "button"}>
        {text("permission.back.introduction")}
      </Link>
    </div>
  );
}

type KeysThereProps = { keys: Extract<Keys, { state: "locked" | "open" }>; isMade: boolean };

function KeysThere({ keys, isMade }: KeysThereProps) {
  const { current, own, state, again } = keys;
  const isOpen = state === "open";
  return (
    <>
      <KeysInUse current={current} isOpen={isOpen} isMade={isMade} onClose={() => keys.hold(undefined)} />
      <BackToRequest isReady={isOpen} />
      <ChangePassphrase current={current} onDone={again} />
      <ReplaceKeys onDone={again} />
      <EarlierKeys own={own} isOpen={isOpen} />
      <EndKeys onDone={again} />
    </>
  );
}

function ReplaceKeys({ onDone }: { onDone: () => void }) {
  const text = useText();
  const [isMaking, setMaking] = useState(false);
  const done = () => {
    setMaking(false);
    onDone();
  };
  return (
    <section>
      <h2>{text("keys.replace.title")}</h2>
      <p>{text("keys.replace.text")}</p>
      <p>{text("keys.replace.earlier")}</p>
      <p className="hint">{text("keys.replace.seen")}</p>
      {isMaking ? (
        <MakeKeys document={replacePersonKey} send="keys.replace.button" onDone={done} />
      ) : (
        <button type="button" onClick={() => setMaking(true)}>
          {text("keys.replace.start")}
        </button>
      )}
    </section>
  );
}
