import { useConstellation } from "../network/use-constellation.ts";
import { heapSettings } from "./heap-of.ts";

/** The one constellation of all journeys. A generous deadline, so that a laden machine is not taken for a gap. */
export const constellation = useConstellation({
  logLevel: "debug",
  hostNames: { bucharest: "localhost" }, // browsers make no passkeys for an address that is a number
  settings: {
    gateway: { ALIGHT_DEADLINE_MS: "10000", ...heapSettings },
    directory: heapSettings,
    matching: heapSettings,
  },
});
