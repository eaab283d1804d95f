import { useState } from "react";
import { useIntl } from "react-intl";
import { type CombinedError, useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useReturn } from "../graph/use-return.ts";
import { useAddress } from "../route/address.ts";
import { useSignedIn } from "../session/signed-in.ts";
import {
  homeIntroductionChanged,
  introductionChanged,
  readIntroduction,
  readIntroductionElsewhere,
} from "./introduction.operations.ts";
import { type InboxItem, inboxItemOf, isHeldBy, type SeenIntroduction, standingIn } from "./introduction-side.ts";
import { sideAskedFor } from "./side-way.ts";

export type AnsweredIntroduction = {
  answer: { fetching: boolean; error?: CombinedError | undefined };
  shown: SeenIntroduction | null | undefined;
  /** What one's own organization knows of it, also when the introduction is not there any more. */
  item: InboxItem | null;
  again: () => void;
  /** For whoever is on both sides: from which they look. */
  choose: (side: SeenIntroduction["side"]) => void;
};

/** An introduction by its own id, or by that of one's inbox's item; read again whenever it may have moved. */
export function useIntroduction(id: string): AnsweredIntroduction {
  const looking = useSignedIn();
  const { organization } = looking;
  const { locale } = useIntl();
  const isOurs = isHeldBy(id, organization);
  const own = inboxItemOf(id, organization);
  const [ours, askOurs] = useQuery({ query: readIntroduction, variables: { id, locale }, pause: !isOurs });
  const variables = { id, item: own, locale };
  const [theirs, askTheirs] = useQuery({ query: readIntroductionElsewhere, variables, pause: isOurs });
  const again = () => (isOurs ? askOurs : askTheirs)({ requestPolicy: "network-only" });
  const { data, ...answer } = isOurs ? ours : theirs;
  const item = data?.inboxItem ?? null;
  const introduction = data?.introduction ?? ours.data?.inboxItem?.introduction;
  const [choice, setChoice] = useState<{ id: string; side: SeenIntroduction["side"] }>();
  const cameFor = sideAskedFor(useAddress().search);
  const chosen = choice?.id === id ? choice.side : cameFor;
  const choose = (side: SeenIntroduction["side"]) => setChoice({ id, side });
  const standing = introduction && standingIn(introduction, looking, { isInInbox: isOurs && item !== null, chosen });
  // Whoever is on both sides goes on where they began: nothing turns round under their hands.
  if (standing?.isBoth && chosen === undefined) choose(standing.side);
  const shown = introduction && standing && { introduction, ...standing, inboxItem: own };
  const isHome = shown?.side === "HOME";
  useReturn(again);
  // Whoever has it open behind something else reads what came when they are back.
  const look = () => document.visibilityState === "visible" && again();
  useChanges({ document: isHome ? homeIntroductionChanged : introductionChanged, variables: { organization } }, look);
  return { answer, shown: data ? (shown ?? null) : undefined, item, again, choose };
}
