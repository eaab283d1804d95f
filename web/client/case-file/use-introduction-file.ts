import { useQuery } from "urql";
import { useChanges } from "../graph/use-changes.ts";
import { useReturn } from "../graph/use-return.ts";
import { hasEnded } from "../introduction/hand-over.ts";
import { introductionChanged } from "../introduction/introduction.operations.ts";
import { isHeldBy } from "../introduction/introduction-side.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { readInboxFile, readIntroductionFile } from "./case-file.operations.ts";
import { handedFileOf } from "./handed-pieces.ts";

/** What of a file is open to somebody of the other side, by the introduction's id or by that of their inbox's item. */
export function useIntroductionFile(id: string) {
  const { organization, person } = useSignedIn();
  const isOurs = isHeldBy(id, organization);
  const [ours, askOurs] = useQuery({ query: readInboxFile, variables: { id }, pause: !isOurs });
  const [theirs, askTheirs] = useQuery({ query: readIntroductionFile, variables: { id }, pause: isOurs });
  const again = () => (isOurs ? askOurs : askTheirs)({ requestPolicy: "network-only" });
  useReturn(again);
  useChanges({ document: introductionChanged, variables: { organization } }, again);
  const { data, ...answer } = isOurs ? ours : theirs;
  const introduction = data?.introduction ?? ours.data?.inboxItem?.introduction ?? null;
  const shown = data && handedFileOf(introduction, person);
  const isOver = shown === null && introduction !== null && hasEnded(introduction);
  return { answer, shown, isOver, again };
}
