import type { Failure } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";
import { AgainButton } from "./again-button.tsx";

/** Why something could not be shown, and how to go on. */
export function Failed({ failure, onAgain }: { failure: Failure; onAgain: () => void }) {
  const text = useText();
  return (
    <div className="note" role="alert">
      <p>
        <strong>{text("failure.title")}</strong>
      </p>
      <p>{text(`failure.${failure}`)}</p>
      <AgainButton failure={failure} onAgain={onAgain} />
    </div>
  );
}
