import { useEffect } from "react";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { useText } from "../language/use-text.ts";
import { readWho } from "../session/viewer.operations.ts";

type WhoProps = {
  person: string;
  /** By name; of people of the centre there is none. */
  organization: string | undefined;
  /** Their organization does not know them any more, or they may do nothing there. */
  onEnded: () => void;
};

/**
 * As whom one is here, and for which organization: in memory alone, like everything on the page. It is asked again and
 * again: whose access was ended finds out while their window stands open, and not by pages that seem empty.
 */
export function Who({ person, organization, onEnded }: WhoProps) {
  const text = useText();
  const isOfCentre = organization === undefined;
  const [answer, ask] = useQuery({ query: readWho, variables: { person }, pause: isOfCentre });
  useReturn(() => {
    if (!isOfCentre) ask({ requestPolicy: "network-only" });
  });
  const isGone = !answer.fetching && !answer.error && answer.data?.person === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it comes out
  useEffect(() => {
    if (isGone) onEnded();
  }, [isGone]);
  const name = answer.data?.person?.name;
  if (isOfCentre) return <p className="hint who">{text("app.whoCentre")}</p>;
  return <p className="hint who">{name ? text("app.who", { name, organization }) : organization}</p>;
}
