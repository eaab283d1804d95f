import { useQuery } from "urql";
import { useCommand } from "../graph/use-command.ts";
import { useLook } from "../page/use-look.ts";
import { useSignedIn } from "../session/signed-in.ts";
import type { Update } from "./update.fragment.ts";
import { markSeen, readOwnUpdates } from "./update.operations.ts";

/**
 * What an update of this kind tells of is before somebody's eyes, whichever way they came: it is not new any more. Nothing
 * is asked or told while `subject` is undefined.
 */
export function useOpenedAbout(kind: Update["kind"], subject: string | undefined): void {
  const { person } = useSignedIn();
  const [{ data }] = useQuery({ query: readOwnUpdates, variables: { person }, pause: subject === undefined });
  const { give, failure } = useCommand(markSeen, { isByItself: true });
  const update = data?.person?.updates?.edges
    .map(({ node }) => node)
    .find((one) => one.kind === kind && one.subject === subject && !one.seenAt && !one.settledAt);
  useLook(update?.id, (id) => void give({ update: id }), failure !== undefined);
}
