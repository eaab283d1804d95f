import type { Availability, Urgency } from "../card/vocabulary.ts";
import type { Criterion } from "./criterion.ts";

export interface AvailabilityFacts {
  readonly availability: Availability;
  readonly urgency: Urgency;
}

const weight = 800;

/** Room to take somebody on. FULL and PAUSED never come this far: they are left out. */
export const availability: Criterion<AvailabilityFacts> = {
  name: "AVAILABILITY",
  weight,
  judge: (facts) => {
    if (facts.availability === "OPEN") return { points: weight, grade: "HAS_ROOM" };
    return {
      points: 300,
      grade: "HAS_LITTLE_ROOM",
      caution: { code: "LIMITED_PLACES", points: facts.urgency === "EMERGENCY" ? -300 : -100 },
    };
  },
};
