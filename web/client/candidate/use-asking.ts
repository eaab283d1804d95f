import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { isLive } from "../need/read-asked.ts";
import { readAsking } from "./candidate.operations.ts";
import type { Asking, AskingIssue } from "./candidate-types.ts";

/** The need that help is looked for, and who was asked; read again whenever that may have moved. */
export function useAsking(id: string) {
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readAsking, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  return { answer, asking: answer.data && (answer.data.need ?? null), again };
}

/** Issues for which somebody can be asked: also those for which nobody was found so far. */
export function openIssues({ issues }: Asking): AskingIssue[] {
  return issues.filter(({ status, outcome }) => status === "OPEN" || (status === "UNMET" && outcome === null));
}

/** What is under way with a responder; the newest. */
export function askedOf({ introductions }: Asking, responder: string | undefined) {
  return introductions?.edges.map(({ node }) => node).find((one) => one.responderId === responder && isLive(one));
}
