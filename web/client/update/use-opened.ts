import { useEffect, useRef } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useAddress } from "../route/address.ts";
import { markSeen } from "./update.operations.ts";

/** The update that led here has been opened as soon as what it is about is to be seen. */
export function useOpened(isShown: boolean): void {
  const update = useAddress().search.get("update");
  const { give } = useCommand(markSeen, { isByItself: true });
  const told = useRef("");
  useEffect(() => {
    if (!isShown || !update || told.current === update) return;
    told.current = update;
    void give({ update });
  }, [isShown, update, give]);
}
