import { useConstellation } from "../network/use-constellation.ts";

/**
 * The one constellation that is attacked. A generous deadline, so that a laden machine is not taken for a guard; keys
 * that sign tokens are read often, so that nobody waits half a minute for a key's end.
 */
export const constellation = useConstellation({
  settings: { gateway: { ALIGHT_DEADLINE_MS: "10000", ALIGHT_ISSUERS_POLL_MS: "2000" } },
});
