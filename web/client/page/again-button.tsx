import type { Failure } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";

type AgainButtonProps = { failure: Failure; onAgain: () => void };

/** The way on after something could not be shown. */
export function AgainButton({ failure, onAgain }: AgainButtonProps) {
  const text = useText();
  // Both mend themselves with a page that is loaded anew: it signs in again, with the present program.
  const isOld = failure === "session" || failure === "version";
  return (
    <button type="button" onClick={isOld ? () => location.reload() : onAgain}>
      {text(failure === "session" ? "signIn.again" : "failure.again")}
    </button>
  );
}
