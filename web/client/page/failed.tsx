import type { Failure } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";

/** Why something could not be shown, and how to go on. */
export function Failed({ failure, onAgain }: { failure: Failure; onAgain: () => void }) {
  const text = useText();
  // Both mend themselves with a page that is loaded anew: it signs in again, with the present program.
  const isOld = failure === "session" || failure === "version";
  return (
    <div className="note" role="alert">
      <p>
        <strong>{text("failure.title")}</strong>
      </p>
      <p>{text(`failure.${failure}`)}</p>
      <button type="button" onClick={isOld ? () => location.reload() : onAgain}>
        {text(failure === "session" ? "signIn.again" : "failure.again")}
      </button>
    </div>
  );
}
