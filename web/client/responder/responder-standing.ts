import type { ResultOf } from "gql.tada";
import type { MessageId } from "../language/english.ts";
import type { heldResponderFragment } from "./responder.fragment.ts";

export type HeldResponder = ResultOf<typeof heldResponderFragment>;

type Judged = Pick<HeldResponder, "state" | "profession" | "isSuspended" | "isHeld" | "isPaused" | "freePlaces"> & {
  admissions: readonly { checkedOn: string | null }[];
  supervisor: { state: HeldResponder["state"] } | null;
};

export type Standing = { said: MessageId; missing: readonly MessageId[] };

/** Where a profile stands, and what is missing until others can find it. */
export function standingOf(responder: Judged): Standing {
  const { state } = responder;
  if (state === "DRAFT") return { said: "profile.state.DRAFT", missing: ["profile.missing.send"] };
  if (state === "AWAITING_APPROVAL") return { said: "profile.state.AWAITING_APPROVAL", missing: missingOf(responder) };
  if (state === "APPROVED") return { said: saidOfApproved(responder), missing: [] };
  return { said: "profile.state.RETIRED", missing: [] };
}

/** The gravest first: being found again depends on that. */
function saidOfApproved({ isHeld, isSuspended, isPaused, freePlaces }: Judged): MessageId {
  if (isHeld) return "profile.state.held";
  if (isSuspended) return "profile.state.suspended";
  if (isPaused) return "profile.state.paused";
  return freePlaces === 0 ? "profile.state.full" : "profile.state.APPROVED";
}

/** As the organization's server asks it of whoever approves. */
function missingOf({ profession, admissions, supervisor }: Judged): MessageId[] {
  const missing: MessageId[] = [];
  const isAdmitted = profession !== "EXPERT" && profession !== "INTERPRETER";
  if (isAdmitted && admissions.length === 0) missing.push("profile.missing.admission");
  if (isAdmitted && !admissions.some(({ checkedOn }) => checkedOn)) missing.push("profile.missing.check");
  if (profession === "STUDENT" && supervisor?.state !== "APPROVED") missing.push("profile.missing.supervisor");
  return [...missing, "profile.missing.approval"];
}
