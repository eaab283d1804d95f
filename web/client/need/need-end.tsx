import { type ReactNode, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { worksOnNeeds } from "../session/works-on-needs.ts";
import { CloseNeed } from "./close-need.tsx";
import { EraseNeed } from "./erase-need.tsx";
import { ExportNeed } from "./export-need.tsx";
import type { EndProps } from "./need-types.ts";
import { StopEverything } from "./stop-everything.tsx";
import { waysToEnd } from "./ways-to-end.ts";
import { WithdrawNeed } from "./withdraw-need.tsx";

/** The ways to end a need, to save and to erase it, as far as they are open to whoever looks. */
export function NeedEnd({ need, onDone }: EndProps) {
  const text = useText();
  const looking = useSignedIn();
  const isCoordinator = looking.roles.includes("COORDINATOR");
  if (!worksOnNeeds(looking)) return null;
  const isOver = need.status === "CLOSED" || need.status === "WITHDRAWN";
  const ways = waysToEnd(need);
  return (
    <section>
      <h2>{text(ways.length > 0 ? "need.end" : "need.more")}</h2>
      {ways.includes("CLOSE") && <Close need={need} onDone={onDone} />}
      {ways.includes("WITHDRAW") && (
        <Way what="need.withdraw.what">
          <WithdrawNeed need={need} words="need.withdraw" onDone={onDone} />
        </Way>
      )}
      {ways.includes("DISCARD") && (
        <Way what="need.discard.what">
          <WithdrawNeed need={need} words="needForm.discard" onDone={onDone} />
        </Way>
      )}
      {/* It stays where it is once it is done: what cannot be undone is told then. */}
      <StopEverything need={need} isOffered={ways.includes("STOP")} onDone={onDone} />
      <ExportNeed need={need} />
      {isCoordinator && isOver && <EraseNeed need={need} />}
    </section>
  );
}

function Close({ need, onDone }: EndProps) {
  const text = useText();
  const [isClosing, setClosing] = useState(false);
  if (isClosing) return <CloseNeed need={need} onDone={onDone} onCancel={() => setClosing(false)} />;
  return (
    <Way what="need.close.what">
      <button type="button" onClick={() => setClosing(true)}>
        {text("need.close")}
      </button>
    </Way>
  );
}

/** One way to end it, and what it does. */
function Way({ what, children }: { what: MessageId; children: ReactNode }) {
  const text = useText();
  return (
    <div className="way">
      <p>{text(what)}</p>
      <div className="actions">{children}</div>
    </div>
  );
}
