import { useText } from "../language/use-text.ts";
import { colleagueIn, type SeenIntroduction } from "./introduction-side.ts";
import type { AnsweredIntroduction } from "./use-introduction.ts";

type BothSidesProps = { seen: SeenIntroduction; onChoose: AnsweredIntroduction["choose"] };

/** For whoever asks and answers: from which side this page is, and the way to the other one. */
export function BothSides({ seen: { introduction, side }, onChoose }: BothSidesProps) {
  const text = useText();
  const name = colleagueIn(introduction) ?? text("side.OTHER");
  const other = side === "HOME" ? "OTHER" : "HOME";
  return (
    <div className="note">
      <p role="status">{text(`introduction.both.${side}`, { name })}</p>
      <div className="actions">
        <button type="button" onClick={() => onChoose(other)}>
          {text(`introduction.both.to.${other}`, { name })}
        </button>
      </div>
    </div>
  );
}
