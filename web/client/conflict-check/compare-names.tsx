import { useCallback, useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import type { Blinding } from "../../../shared/blind/blind-inputs.ts";
import type { Failure } from "../graph/failure.ts";
import { useCommand } from "../graph/use-command.ts";
import type { StepProps } from "../introduction/introduction-side.ts";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Failed } from "../page/failed.tsx";
import { AskAHuman } from "./ask-a-human.tsx";
import { useComparisons } from "./comparisons-frame.tsx";
import { reportBlindly } from "./conflict-check.operations.ts";
import { readComparison } from "./read-comparison.ts";

/** Compares by itself as soon as the answer is there; only the page that asked can. */
export function CompareNames({ seen, onDone }: StepProps) {
  const text = useText();
  const blinding = useComparisons().blindingOf(seen.introduction.id);
  if (blinding) return <Compare seen={seen} onDone={onDone} blinding={blinding} />;
  return (
    <>
      <p>{text("compare.lost")}</p>
      <AskAHuman seen={seen} onDone={onDone} />
    </>
  );
}

function Compare({ seen, onDone, blinding }: StepProps & { blinding: Blinding }) {
  const text = useText();
  const { command, failure, part, again } = useCompare({ seen, onDone, blinding });
  if (failure) return <Failed failure={failure} onAgain={again} />;
  const { read, of } = part;
  return (
    <>
      <p role="status">{of > 1 ? text("compare.reading", { read, of }) : text("compare.underWay")}</p>
      <CommandAnswer command={command} />
      {command.failure && (
        <button type="button" onClick={again}>
          {text("failure.again")}
        </button>
      )}
    </>
  );
}

function useCompare({ seen, onDone, blinding }: StepProps & { blinding: Blinding }) {
  const client = useClient();
  const comparisons = useComparisons();
  const command = useCommand(reportBlindly);
  const [failure, setFailure] = useState<Failure>();
  const [part, setPart] = useState({ read: 0, of: 0 });
  const latest = useRef({ give: command.give, onDone });
  latest.current = { give: command.give, onDone };
  const { id } = seen.introduction;
  const compare = useCallback(async () => {
    setFailure(undefined);
    const came = await readComparison(client, id, setPart);
    if (!came.ok) return setFailure(came.failure);
    const { compareBlindly } = await import("./compare-blindly.ts");
    const outcome = compareBlindly(blinding, came.answer);
    if (await latest.current.give({ introduction: id, outcome })) comparisons.forget(id);
    latest.current.onDone();
  }, [client, comparisons, id, blinding]);
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isBegun.current) void compare();
    isBegun.current = true;
  }, [compare]);
  return { command, failure, part, again: () => void compare() };
}
