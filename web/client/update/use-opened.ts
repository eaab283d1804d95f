import { useCommand } from "../graph/use-command.ts";
import { useLook } from "../page/use-look.ts";
import { useAddress } from "../route/address.ts";
import { markSeen } from "./update.operations.ts";

/** The update that led here has been opened as soon as somebody has what it is about before them. */
export function useOpened(isShown: boolean): void {
  const update = useAddress().search.get("update");
  const { give, failure } = useCommand(markSeen, { isByItself: true });
  const what = isShown && update ? update : undefined;
  useLook(what, (opened) => void give({ update: opened }), failure !== undefined);
}
