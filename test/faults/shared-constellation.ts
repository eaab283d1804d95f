import { useConstellation } from "../network/use-constellation.ts";

/** The one constellation in which everything is broken in turn; each chapter leaves it whole. */
export const constellation = useConstellation();
