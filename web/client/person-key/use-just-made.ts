import { useState } from "react";
import type { Keys } from "./use-keys.ts";

/** Whether somebody who had no keys when the page came up has made some on it: only then is it said that they did. */
export function useJustMade(state: Keys["state"]): boolean {
  const [hadNone, setHadNone] = useState(false);
  if (state === "none" && !hadNone) setHadNone(true);
  return hadNone && state === "open";
}
