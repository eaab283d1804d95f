export const reservationStates = ["RESERVED", "USED", "RELEASED"] as const;

/** A place that is kept for an answer, that is taken for good, or that was given back. */
export type ReservationState = (typeof reservationStates)[number];

/** What happens to a reservation: what the home says of it, its lease running out, the introduction's end. */
export type ReservationEvent = "CLAIMED" | "LOST" | "ACCEPTED" | "LEASE_OVER" | "INTRODUCTION_OVER";

export type ReservationVerdict = {
  /** Where it stands then; undefined when nothing changes. */
  to?: ReservationState;
  /** What the home is told. */
  tell?: "CONFIRMED" | "RELEASED";
};

/** What the responder's organization does. A place that was given back is never taken by a late word. */
export function judgeReservation(state: ReservationState | undefined, event: ReservationEvent): ReservationVerdict {
  switch (event) {
    case "CLAIMED":
      if (state === "RESERVED") return { to: "USED", tell: "CONFIRMED" };
      return { tell: state === "USED" ? "CONFIRMED" : "RELEASED" };
    case "ACCEPTED": // said after a confirmation of ours: whoever forgot it, as by a restore, is told so again
      return state === "USED" ? {} : { to: "USED" };
    case "LEASE_OVER":
      return state === "RESERVED" ? { to: "RELEASED", tell: "RELEASED" } : {};
    case "LOST":
    case "INTRODUCTION_OVER":
      return state === "RESERVED" || state === "USED" ? { to: "RELEASED" } : {};
    default:
      return event satisfies never;
  }
}
