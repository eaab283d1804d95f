import { useText } from "../language/use-text.ts";
import type { Draft } from "./draft.ts";

/** Who chooses whom to ask first: the network by itself, or whoever posts the need. */
export type FirstAsked = "NETWORK" | "BY_HAND";

const ways = ["NETWORK", "BY_HAND"] as const;

type FirstAskedProps = { urgency: Draft["urgency"]; chosen: FirstAsked; onChoose: (way: FirstAsked) => void };

/** The last question before a need is posted, and what comes of the answer. */
export function FirstAskedChoice({ urgency, chosen, onChoose }: FirstAskedProps) {
  const text = useText();
  const time = urgency === "EMERGENCY" ? "EMERGENCY" : "other";
  return (
    <>
      <fieldset className="question">
        <legend>{text("needForm.first")}</legend>
        {ways.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name="first" checked={chosen === way} onChange={() => onChoose(way)} />
            {text(`needForm.first.${way}`)}
          </label>
        ))}
      </fieldset>
      {chosen === "BY_HAND" && <p role="status">{text("needForm.first.then", { time })}</p>}
    </>
  );
}
