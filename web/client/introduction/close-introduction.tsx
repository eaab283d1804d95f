import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import type { EndProps } from "./end-representation.tsx";
import { closeIntroduction } from "./introduction.operations.ts";
import { ReasonFirst } from "./reason-first.tsx";

const outcomes = ["REPRESENTED", "ADVISED", "BRIEF_SERVICE", "REFERRED", "NOT_TAKEN"] as const;
const whys = ["SURVIVOR_DECIDED", "NO_CONTACT", "NO_LEGAL_WAY", "TOO_LATE", "COSTS", "OTHER_REASON"] as const;
type Why = (typeof whys)[number];

/** The home says what came of it; where nothing did, why. */
export function CloseIntroduction({ id, onDone, onCancel }: EndProps) {
  const command = useCommand(closeIntroduction);
  const [why, setWhy] = useState<Why>();
  const close = async (outcome: (typeof outcomes)[number]) => {
    const reason = outcome === "NOT_TAKEN" && why ? { reason: why } : {};
    await command.give({ introduction: id, input: { outcome, ...reason } });
    onDone();
  };
  return (
    <ReasonFirst
      legend="ends.closeHow"
      codes={outcomes}
      labelOf={(outcome) => `closed.${outcome}` as const}
      about="ends.closeAbout"
      deed="ends.close"
      command={command}
      onConfirm={(outcome) => void close(outcome)}
      onCancel={onCancel}
      more={(outcome) => outcome === "NOT_TAKEN" && <WhyNothing chosen={why} onChoose={setWhy} />}
      isReady={(outcome) => outcome !== "NOT_TAKEN" || why !== undefined}
    />
  );
}

function WhyNothing({ chosen, onChoose }: { chosen: Why | undefined; onChoose: (why: Why) => void }) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text("ends.closeWhy")}</legend>
      {whys.map((why) => (
        <label key={why} className="choice">
          <input type="radio" name="why-nothing" checked={chosen === why} onChange={() => onChoose(why)} />
          {text(`reason.${why}`)}
        </label>
      ))}
    </fieldset>
  );
}
