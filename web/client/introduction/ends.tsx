import { type ReactNode, useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { CloseIntroduction } from "./close-introduction.tsx";
import { DeclineLater } from "./decline-later.tsx";
import { EndRepresentation } from "./end-representation.tsx";
import type { Introduction, SeenIntroduction, StepProps } from "./introduction-side.ts";
import { WithdrawIntroduction } from "./withdraw-introduction.tsx";

/** The ways out that this side has now; what is answered as the next step is not asked for here again. */
export function Ends({ seen, onDone }: StepProps) {
  const text = useText();
  const way = seen.mayAct ? wayOut(seen) : undefined;
  if (way === undefined) return null;
  return (
    <section>
      <h2>{text(way === "CLOSE" ? "ends.closeTitle" : "ends.title")}</h2>
      {way === "WITHDRAW" && <WithdrawIntroduction seen={seen} onDone={onDone} />}
      {way === "CLOSE" && (
        <Opened button="ends.close" hint="ends.closeHint">
          {(shut) => <CloseIntroduction id={seen.introduction.id} onDone={onDone} onCancel={shut} />}
        </Opened>
      )}
      {way === "DECLINE" && (
        <Opened button="ends.decline" hint="ends.declineHint">
          {(shut) => <DeclineLater id={seen.introduction.id} onDone={onDone} onCancel={shut} />}
        </Opened>
      )}
      {way === "END" && (
        <Opened button="ends.end" hint="ends.endHint">
          {(shut) => <EndRepresentation id={seen.introduction.id} onDone={onDone} onCancel={shut} />}
        </Opened>
      )}
    </section>
  );
}

type WayOut = "WITHDRAW" | "CLOSE" | "DECLINE" | "END";

function wayOut({ introduction: { state }, side }: SeenIntroduction): WayOut | undefined {
  return side === "HOME" ? homeWays[state] : otherWays[state];
}

type Ways = Readonly<Partial<Record<Introduction["state"], WayOut>>>;

const homeWays: Ways = {
  REQUESTED: "WITHDRAW",
  CONFLICT_CHECK: "WITHDRAW",
  CLEARED: "WITHDRAW",
  RESERVED: "WITHDRAW",
  ACCEPTED: "CLOSE",
};
const otherWays: Ways = { OFFERED: "DECLINE", CONFLICT_CHECK: "DECLINE", CLEARED: "DECLINE", ACCEPTED: "END" };

type OpenedProps = { button: MessageId; hint: MessageId; children: (shut: () => void) => ReactNode };

/** What few come for stands behind a button. */
function Opened({ button, hint, children }: OpenedProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return children(() => setOpen(false));
  return (
    <>
      <p className="hint">{text(hint)}</p>
      <div className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          {text(button)}
        </button>
      </div>
    </>
  );
}
