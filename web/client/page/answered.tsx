import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { failureOf, silentOrganizations } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";
import { AgainButton } from "./again-button.tsx";
import { Failed } from "./failed.tsx";
import { Loading } from "./loading.tsx";

type AnsweredProps<Shown> = {
  /** What the graph has answered so far. */
  answer: { fetching: boolean; error?: CombinedError | undefined };
  /** What of it is shown: undefined while there is no answer, null for what is not there. */
  shown: Shown | null | undefined;
  onAgain: () => void;
  /** Instead of what is not there. */
  absent: ReactNode;
  children: (shown: Shown) => ReactNode;
};

/** The states of everything that is asked of the graph: on its way, failed, absent, in part, whole. */
export function Answered<Shown>({ answer, shown, onAgain, absent, children }: AnsweredProps<Shown>) {
  const text = useText();
  const failure = failureOf(answer.error);
  if (shown === undefined || shown === null) {
    if (failure) return <Failed failure={failure} onAgain={onAgain} />;
    return answer.fetching || shown === undefined ? <Loading /> : absent;
  }
  const names = silentOrganizations(answer.error).join(", ");
  return (
    <>
      {failure && (
        <div className="note" role="status">
          <p>{names === "" ? text(`failure.${failure}`) : text("app.partial", { names })}</p>
          <AgainButton failure={failure} onAgain={onAgain} />
        </div>
      )}
      {children(shown)}
    </>
  );
}
