import { useIntl } from "react-intl";
import { type CombinedError, useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useReturn } from "../graph/use-return.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { introductionChanged, readIntroduction, readIntroductionElsewhere } from "./introduction.operations.ts";
import { type SeenIntroduction, sideOf } from "./introduction-side.ts";

export type AnsweredIntroduction = {
  answer: { fetching: boolean; error?: CombinedError | undefined };
  shown: SeenIntroduction | null | undefined;
  again: () => void;
};

/** An introduction by its own id, or by that of one's inbox's item; read again whenever it may have moved. */
export function useIntroduction(id: string): AnsweredIntroduction {
  const { organization } = useSignedIn();
  const { locale } = useIntl();
  const isOurs = id.startsWith(`${organization}~`);
  const variables = { id, locale };
  const [ours, askOurs] = useQuery({ query: readIntroduction, variables, pause: !isOurs });
  const [theirs, askTheirs] = useQuery({ query: readIntroductionElsewhere, variables, pause: isOurs });
  const again = () => (isOurs ? askOurs : askTheirs)({ requestPolicy: "network-only" });
  useReturn(again);
  useChanges({ document: introductionChanged, variables: { organization } }, again);
  const answer = isOurs ? ours : theirs;
  const item = ours.data?.inboxItem;
  const introduction = answer.data?.introduction ?? item?.introduction;
  const shown = introduction && { introduction, side: sideOf(introduction, organization), inboxItem: item?.id };
  return { answer, shown: answer.data ? (shown ?? null) : undefined, again };
}
