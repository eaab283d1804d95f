import { useText } from "../language/use-text.ts";
import type { Draft } from "./draft.ts";

/** Who chooses whom to ask first: the network by itself, or whoever posts the need. */
const ways = ["NETWORK", "BY_HAND"] as const;

type FirstAskedProps = { urgency: Draft["urgency"]; isByHand: boolean; onChoose: (isByHand: boolean) => void };

/** The last question before a need is posted, and what comes of the answer. */
export function FirstAskedChoice({ urgency, isByHand, onChoose }: FirstAskedProps) {
  const text = useText();
  const chosen = isByHand ? "BY_HAND" : "NETWORK";
  const time = urgency === "EMERGENCY" ? "EMERGENCY" : "other";
  return (
    <>
      <fieldset className="question">
        <legend>{text("needForm.first")}</legend>
        {ways.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name="first" checked={chosen === way} onChange={() => onChoose(way === "BY_HAND")} />
            {text(`needForm.first.${way}`)}
          </label>
        ))}
      </fieldset>
      {isByHand && <p role="status">{text("needForm.first.then", { time })}</p>}
    </>
  );
}
