import { useConstellation } from "../network/use-constellation.ts";

/** The one constellation that is walked. A generous deadline, so that a laden machine is not taken for a refusal. */
export const constellation = useConstellation({
  settings: {
    gateway: { ALIGHT_DEADLINE_MS: "10000" },
    colorado: { ALIGHT_PUSH_CONTACT: "mailto:updates@help.example" },
  },
});
