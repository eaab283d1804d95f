import { useCommand } from "../graph/use-command.ts";
import { useLook } from "../page/use-look.ts";
import { markIntroductionSeen } from "./introduction.operations.ts";
import { newsOf, type SeenIntroduction } from "./introduction-side.ts";

/** Tells the other side that what it did was seen: once it stands before somebody, and for no page but this one. */
export function useSeen(seen: SeenIntroduction): void {
  const { give, failure } = useCommand(markIntroductionSeen, { isByItself: true });
  const upTo = newsOf(seen);
  const { id } = seen.introduction;
  const what = upTo === undefined ? undefined : `${id} ${upTo}`;
  useLook(what, () => upTo !== undefined && void give({ introduction: id, upTo }), failure !== undefined);
}
