import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { type CombinedError, useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { readNeedPermissions } from "./permission.operations.ts";
import type { PermittedNeed } from "./permitted-need.ts";

type Answer = { fetching: boolean; error?: CombinedError | undefined };

/** What was allowed for a need, the newest first; null when it is not there for whoever asks. */
export function usePermissions(need: string) {
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readNeedPermissions, variables: { need, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  const shown: PermittedNeed | null | undefined = answer.data && shownOf(answer.data.need);
  const told: Answer = answer;
  return { answer: told, shown, again };
}

function shownOf(need: ResultOf<typeof readNeedPermissions>["need"]): PermittedNeed | null {
  if (!need?.permissions) return null;
  return {
    id: need.id,
    reference: need.reference,
    isOver: need.status === "CLOSED" || need.status === "WITHDRAWN",
    languages: need.languages,
    permissions: need.permissions.edges.map(({ node }) => node),
    introductions: need.introductions?.edges.map(({ node }) => node) ?? [],
  };
}
