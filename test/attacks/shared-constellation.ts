import { useConstellation } from "../network/use-constellation.ts";

/** The one constellation that is attacked. A generous deadline, so that a laden machine is not taken for a guard. */
export const constellation = useConstellation({ settings: { gateway: { ALIGHT_DEADLINE_MS: "10000" } } });
