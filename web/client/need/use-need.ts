import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useReturn } from "../graph/use-return.ts";
import { useWhileMoving } from "../graph/use-while-moving.ts";
import { homeIntroductionChanged } from "../introduction/introduction.operations.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { isLookedFor } from "./asked-so-far.ts";
import { readNeed } from "./need.operations.ts";

/** A need of one's own organization, read again whenever it may have moved. */
export function useNeed(id: string) {
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const [answer, ask] = useQuery({ query: readNeed, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  useChanges({ document: homeIntroductionChanged, variables: { organization } }, again);
  const need = answer.data && (answer.data.need ?? null);
  useWhileMoving(isLookedFor(need, new Date()), again);
  return { answer, need, again };
}
