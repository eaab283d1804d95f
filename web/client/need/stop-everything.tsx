import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { stopEverything } from "./end-need.operations.ts";
import type { EndProps } from "./need-types.ts";
import { Stays, StaysList } from "./stays.tsx";
import { type CannotUndo, whatStays } from "./what-stays.ts";

/** Somebody wants nothing more to happen: what that undoes, and what it cannot, is said before and after. */
export function StopEverything({ need, isOffered, onDone }: EndProps & { isOffered: boolean }) {
  const text = useText();
  const command = useCommand(stopEverything);
  const [stopped, setStopped] = useState<readonly CannotUndo[]>();
  const before = whatStays(need);
  const give = async () => {
    const told = (cannotUndo: readonly CannotUndo[]) => setStopped([...new Set([...before, ...cannotUndo])]);
    await command.give({ need: need.id }, ({ cannotUndo }) => told(cannotUndo));
    onDone();
  };
  if (stopped) return <Stopped stays={stopped} />;
  if (!isOffered) return null;
  return (
    <div className="way">
      <p>{text("need.stop.what")}</p>
      <div className="actions">
        <AskFirst
          trigger={text("need.stop")}
          title={text("need.stop.title")}
          confirm={text("need.stop")}
          onConfirm={() => void give()}
          isUnderWay={command.isUnderWay}
        >
          <p>{text("need.stop.text")}</p>
          <Stays stays={before} />
        </AskFirst>
        <CommandAnswer command={command} />
      </div>
    </div>
  );
}

function Stopped({ stays }: { stays: readonly CannotUndo[] }) {
  const text = useText();
  const place = useFocus<HTMLDivElement>("stopped");
  return (
    <div className="note" role="status" tabIndex={-1} ref={place}>
      <p>
        <strong>{text(stays.length > 0 ? "need.stopped" : "need.stopped.nothing")}</strong>
      </p>
      <StaysList stays={stays} />
    </div>
  );
}
