import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { CombinedError } from "urql";
import { type Failure, failureOf, isPartial, silentOrganizations } from "../graph/failure.ts";
import { useText } from "../language/use-text.ts";
import { useOrganizationNames } from "../session/use-organization-names.ts";
import { AgainButton } from "./again-button.tsx";
import { Failed } from "./failed.tsx";
import { useFailing, WithinPart } from "./failure-frame.tsx";
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

/** Said above what is there: that there is much to do is not said where something was done. */
const aboutShown = {
  offline: "offline",
  session: "session",
  clock: "clock",
  version: "version",
  busy: "part",
  organization: "part",
  fault: "part",
} as const satisfies Record<Failure, string>;

/** The states of everything that is asked of the graph: on its way, failed, absent, in part, whole. */
export function Answered<Shown>({ answer, shown, onAgain, absent, children }: AnsweredProps<Shown>) {
  const text = useText();
  const intl = useIntl();
  const failure = failureOf(answer.error);
  const isRead = !failure || (Boolean(shown) && isPartial(answer.error));
  const { again, isKept } = useFailing({ isFetching: answer.fetching, failure, isRead, onAgain });
  const silentIds = silentOrganizations(answer.error);
  const nameOf = useOrganizationNames(silentIds.length > 0);
  const names = intl.formatList(silentIds.map(nameOf));
  if (shown === undefined || shown === null) {
    const silent = failure === "organization" ? names : "";
    if (failure) return <Failed failure={failure} onAgain={again} isKept={isKept} names={silent} />;
    return answer.fetching || shown === undefined ? <Loading /> : absent;
  }
  return (
    <>
      {failure && (
        <div className="note" role="status">
          {isKept && <p>{text("failure.kept")}</p>}
          <p>{names === "" ? text(`failure.${aboutShown[failure]}`) : text("app.partial", { names })}</p>
          {again && <AgainButton failure={failure} onAgain={again} />}
        </div>
      )}
      <WithinPart>{children(shown)}</WithinPart>
    </>
  );
}
