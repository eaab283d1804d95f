import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useReturn } from "../graph/use-return.ts";
import { useWhileMoving } from "../graph/use-while-moving.ts";
import { homeIntroductionChanged } from "../introduction/introduction.operations.ts";
import { isLookedFor } from "../need/asked-so-far.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readAsking } from "./candidate.operations.ts";

/** The need that help is looked for, and who was asked; read again whenever that may have moved. */
export function useAsking(id: string) {
  const { locale } = useIntl();
  const { organization } = useSignedIn();
  const [answer, ask] = useQuery({ query: readAsking, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  useReturn(again);
  useChanges({ document: homeIntroductionChanged, variables: { organization } }, again);
  const asking = answer.data && (answer.data.need ?? null);
  useWhileMoving(isLookedFor(asking, new Date()), again);
  return { answer, asking, again };
}
