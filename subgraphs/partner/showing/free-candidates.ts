import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { Candidate } from "./ask-candidates.ts";
import { type Audience, isInAudience } from "./is-in-audience.ts";
import type { Showing } from "./showing.entity.ts";

/** What an organization is, if it takes part. */
export type PartyOf = (id: string) => { isStateBody: boolean } | undefined;

export type Choosing = {
  need: Audience;
  candidates: readonly Candidate[];
  showings: readonly Showing[];
  partyOf: PartyOf;
  /** Who was introduced to it, or asked for it. */
  asked: ReadonlySet<string>;
};

/** Whom the need may be shown next, in the given order. */
export function freeCandidates({ need, candidates, showings, partyOf, asked }: Choosing): Candidate[] {
  return candidates.filter(({ responder }) => {
    const organization = partitionOf(responder) ?? "";
    const party = partyOf(organization);
    if (!party || !isInAudience(need, organization, party.isStateBody)) return false;
    return !asked.has(responder) && !wasShown(showings, responder);
  });
}

/**
 * Whoever lost it only because the need had changed, or because somebody else had taken what is open again, and whoever
 * never saw it because their organization took in no more, may be shown it again: nobody has said no.
 */
function wasShown(showings: readonly Showing[], responder: string): boolean {
  const own = showings.filter((one) => one.responder === responder);
  return own.some(({ goneBecause, declinedBecause }) => {
    return goneBecause !== "CHANGED" && goneBecause !== "TAKEN" && declinedBecause !== "TOO_MUCH_SHOWN";
  });
}
