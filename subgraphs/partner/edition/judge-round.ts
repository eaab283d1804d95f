import type { RoundRefusal } from "./edition.codes.ts";
import type { EditionRound } from "./edition-event.ts";
import { type LedgerEntry, mostRounds } from "./edition-ledger.store.ts";
import type { EditionPart } from "./edition-part.store.ts";
import { isLedgerUnsure } from "./restored-ledger.ts";

/** Everything that a round is judged by; nothing of it is the centre's word, but for the round itself. */
export type RoundGrounds = {
  organization: string;
  now: Date;
  /** As the edition was called, and whether it was joined. */
  part: EditionPart | undefined;
  ledger: LedgerEntry | undefined;
  /** When the ledger was last put back with an older state of the database. */
  restoredAt: Date | undefined;
  /** Of our own code. */
  catalogue: { digest: string; epsilon: number };
  /** Ours, of the period's name; undefined for what is no period. */
  cutOffAt: Date | undefined;
  toleratedOf: (participants: number) => number;
  /** Masking keys of the pinned record of an active organization. */
  maskingKeysOf: (organization: string) => readonly string[] | undefined;
  /** Whether we hold the private half of this key of ours. */
  isOwnKey: (maskingKey: string) => boolean;
  /** Whether a mask can be agreed on with whoever holds this key. */
  isUsable: (maskingKey: string) => boolean;
};

export const fewestParticipants = 3;

/** What a period may cost at most, by the catalogue's own figures. */
export function limitOf({ epsilon }: { epsilon: number }): number {
  return mostRounds * epsilon;
}

/**
 * Whether a round is to be answered: undefined, or why not. A round that is not believed costs nothing; one that is
 * answered costs ε whatever becomes of it.
 */
export function judgeRound(round: EditionRound, grounds: RoundGrounds): RoundRefusal | undefined {
  return judgeStanding(round, grounds) ?? judgeAsked(round, grounds) ?? judgeWho(round, grounds) ?? judgeCost(grounds);
}

/** Whether it can be ours to answer now. */
function judgeStanding({ shareBy }: EditionRound, { part, now }: RoundGrounds): RoundRefusal | undefined {
  if (!part) return "NOT_CALLED";
  if (part.state === "PUBLISHED" || part.state === "FAILED") return "ENDED";
  if (part.state === "CALLED" || part.state === "LEFT") return "NOT_JOINED";
  return Date.parse(shareBy) <= now.getTime() ? "TOO_LATE" : undefined;
}

/** Whether it asks for what was called for, and no more. */
function judgeAsked(round: EditionRound, { part, catalogue, cutOffAt, now }: RoundGrounds): RoundRefusal | undefined {
  if (round.catalogue !== catalogue.digest || part?.catalogue !== catalogue.digest) return "CATALOGUE_UNKNOWN";
  if (Math.max(round.epsilon, catalogue.epsilon) > part.epsilon) return "EPSILON_RAISED";
  if (!cutOffAt || round.period !== part.period) return "PERIOD_DIFFERS";
  if (Date.parse(round.cutOffAt) !== cutOffAt.getTime()) return "PERIOD_DIFFERS";
  return now < cutOffAt ? "PERIOD_NOT_SETTLED" : undefined;
}

/**
 * Whether those who take part are who they are said to be, by records that were pinned. A key of somebody else would
 * give our counts to whoever holds it; a key that stands twice would let two masks cancel each other.
 */
function judgeWho({ participants, tolerated }: EditionRound, grounds: RoundGrounds): RoundRefusal | undefined {
  const { organization, toleratedOf, maskingKeysOf, isOwnKey, isUsable } = grounds;
  const ids = participants.map((one) => one.organization);
  const keys = participants.map((one) => one.maskingKey);
  if (ids.length < fewestParticipants) return "TOO_FEW";
  const isInOrder = ids.every((id, at) => at === 0 || (ids[at - 1] ?? "") < id);
  if (!isInOrder || tolerated !== toleratedOf(ids.length)) return "PARTICIPANTS_MIXED_UP";
  const own = participants.find((one) => one.organization === organization);
  if (!own) return "NOT_AMONG_THEM";
  if (ids.some((id) => maskingKeysOf(id) === undefined)) return "ORGANIZATION_UNKNOWN";
  const isPinned = participants.every((one) => maskingKeysOf(one.organization)?.includes(one.maskingKey));
  const isAlone = new Set(keys).size === keys.length;
  const isHeld = isOwnKey(own.maskingKey);
  return isPinned && isAlone && isHeld && keys.every(isUsable) ? undefined : "MASKING_KEY";
}

/** Whether the period may still cost what a round costs. */
function judgeCost({ ledger, catalogue, cutOffAt, restoredAt }: RoundGrounds): RoundRefusal | undefined {
  if (cutOffAt && isLedgerUnsure(cutOffAt, restoredAt)) return "LEDGER_RESTORED";
  if (!ledger) return undefined;
  if (ledger.rounds >= mostRounds) return "ROUNDS_SPENT";
  return ledger.spent + catalogue.epsilon > ledger.limit ? "BUDGET_SPENT" : undefined;
}
