import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { CloseNeed } from "./close-need.tsx";
import { EraseNeed } from "./erase-need.tsx";
import { ExportNeed } from "./export-need.tsx";
import type { Need } from "./need-types.ts";
import { StopEverything } from "./stop-everything.tsx";
import { WithdrawNeed } from "./withdraw-need.tsx";

export type EndProps = { need: Need; onDone: () => void };

/** The ways to end a need, to save and to erase it, as far as they are open to whoever looks. */
export function NeedEnd({ need, onDone }: EndProps) {
  const text = useText();
  const { roles } = useSignedIn();
  const [isClosing, setClosing] = useState(false);
  const isCoordinator = roles.includes("COORDINATOR");
  if (!isCoordinator && !roles.includes("ADVOCATE")) return null;
  const isActive = need.status === "OPEN" || need.status === "MATCHED";
  return (
    <section>
      <h2>{text(isActive ? "need.end" : "need.more")}</h2>
      {isActive && <p>{text("need.end.text")}</p>}
      {isActive && isClosing && <CloseNeed need={need} onDone={onDone} onCancel={() => setClosing(false)} />}
      {isActive && !isClosing && (
        <div className="actions">
          <button type="button" onClick={() => setClosing(true)}>
            {text("need.close")}
          </button>
          <WithdrawNeed need={need} onDone={onDone} />
        </div>
      )}
      <StopEverything need={need} onDone={onDone} />
      <ExportNeed need={need} />
      {isCoordinator && !isActive && <EraseNeed need={need} />}
    </section>
  );
}
