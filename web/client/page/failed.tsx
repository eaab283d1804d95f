import type { Failure } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";
import { AgainButton } from "./again-button.tsx";

type FailedProps = {
  failure: Failure;
  /** Absent where another part of the page has the way on for this one too. */
  onAgain: (() => void) | undefined;
  /** What somebody sent just before was kept: that is said first. */
  isKept?: boolean;
  /** Who did not answer, where that is known. */
  names?: string;
};

/** Why something could not be shown, and how to go on. */
export function Failed({ failure, onAgain, isKept = false, names = "" }: FailedProps) {
  const text = useText();
  return (
    <div className="note" role="alert">
      <p>
        <strong>{text(isKept ? "failure.kept" : "failure.title")}</strong>
      </p>
      <p>{names === "" ? text(`failure.${failure}`) : text("failure.silent", { names })}</p>
      {onAgain && <AgainButton failure={failure} onAgain={onAgain} />}
    </div>
  );
}
