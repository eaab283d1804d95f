import type { Sql } from "#shared/database/sql.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { readPeriod } from "../report/period.ts";
import { type Counting, countForRound, loadCounting } from "./count-for-round.ts";
import type { RoundRefusal } from "./edition.codes.ts";
import type { EditionRound } from "./edition-event.ts";
import { chargeRound, ledgerOf, lockLedger } from "./edition-ledger.store.ts";
import {
  countHeard,
  type EditionPart,
  insertRound,
  lockEditionPart,
  setPartState,
  wasHeard,
} from "./edition-part.store.ts";
import { judgeRound, limitOf, type RoundGrounds } from "./judge-round.ts";
import { canAgree, maskContext, type OwnMaskingKey, participantsDigest, pinnedMaskingKeys } from "./masking.ts";
import { ledgerRestoredAt } from "./restored-ledger.ts";
import { tellStatistics } from "./tell-statistics.ts";

export type AnswerParts = {
  book: RecordBook;
  /** Of our key file, as it is now. */
  maskingKeys: () => readonly OwnMaskingKey[];
  log: Logger;
  /** Told of each round that is not believed. */
  onDeclined: (code: RoundRefusal) => void;
};

/** Rounds of one period that are kept at all: two are answered, of the others it is told why not. */
const mostHeard = 20;

/**
 * Answers a round, or says why not: judgement, charge, counts, noise, mask, what is sent and its record are one
 * transaction, under the period's lock. A round is heard once; whatever comes again changes nothing and costs nothing.
 */
export async function answerRound(scope: ChangeScope, round: EditionRound, parts: AnswerParts): Promise<void> {
  const { sql } = scope;
  await lockLedger(sql, round.period);
  if (await wasHeard(sql, round.round)) return;
  if ((await countHeard(sql, "edition_part_round", round.period)) >= mostHeard) {
    return parts.log.warn({}, "edition.round-ignored");
  }
  const counting = await loadCounting();
  const part = await lockEditionPart(sql, round.edition);
  const own = ownKeyOf(round, scope.organization, parts);
  const grounds = await groundsOf({ scope, round, part, counting, own }, parts);
  const refusal = judgeRound(round, grounds);
  if (refusal !== undefined || own === undefined) return decline(scope, round, { refusal, part, parts });
  await sendShare(scope, round, { counting, own, book: parts.book });
}

function ownKeyOf(round: EditionRound, organization: string, { maskingKeys }: AnswerParts): OwnMaskingKey | undefined {
  const named = round.participants.find((one) => one.organization === organization)?.maskingKey;
  return maskingKeys().find(({ x }) => x === named);
}

type Asked = {
  scope: ChangeScope;
  round: EditionRound;
  part: EditionPart | undefined;
  counting: Counting;
  own: OwnMaskingKey | undefined;
};

async function groundsOf(asked: Asked, { book }: AnswerParts): Promise<RoundGrounds> {
  const { scope, round, part, counting, own } = asked;
  const { organization, now, sql } = scope;
  return {
    ...{ organization, now, part },
    ledger: await ledgerOf(sql, round.period),
    restoredAt: await ledgerRestoredAt(sql),
    catalogue: counting.catalogue,
    cutOffAt: readPeriod(round.period)?.cutOffAt,
    toleratedOf: counting.tolerated,
    maskingKeysOf: (id) => pinnedMaskingKeys(book, id),
    isOwnKey: (key) => key === own?.x,
    isUsable: (key) => own !== undefined && canAgree(own, key),
  };
}

type Declining = { refusal: RoundRefusal | undefined; part: EditionPart | undefined; parts: AnswerParts };

/** Nothing is charged and nothing leaves but the code, which coordinators see too. */
async function decline(scope: ChangeScope, round: EditionRound, { refusal, part, parts }: Declining): Promise<void> {
  const { sql, now } = scope;
  const { edition, period } = round;
  const code = refusal ?? "MASKING_KEY";
  const participants = round.participants.map(({ organization }) => organization);
  await insertRound(sql, {
    round: round.round,
    edition,
    period,
    heardAt: now,
    participants,
    digest: null,
    declined: code,
  });
  if (part?.state === "JOINED" || part?.state === "SENT") await setPartState(sql, edition, "DECLINED");
  await tellStatistics(sql, { type: "alight.edition.declined", data: { edition, round: round.round, code } });
  scope.record({ action: "edition.decline", subject: edition, details: { round: round.round, code } });
  parts.onDeclined(code);
  if (code === "MASKING_KEY" || code === "ORGANIZATION_UNKNOWN") parts.log.error({ code }, "edition.round-refused");
  else parts.log.warn({ code }, "edition.round-refused");
}

type Sending = { counting: Counting; own: OwnMaskingKey; book: RecordBook };

/** Charged first: what is read below is read only because it is paid for. */
async function sendShare(scope: ChangeScope, round: EditionRound, { counting, own, book }: Sending): Promise<void> {
  const { sql, organization, now } = scope;
  const { edition, period } = round;
  const { epsilon } = counting.catalogue;
  await chargeRound(sql, { period, epsilon, limit: limitOf(counting.catalogue) });
  const noised = await noisedCounts(sql, { round, counting, book, now, organization });
  const others = round.participants
    .filter((one) => one.organization !== organization)
    .map((one) => ({ id: one.organization, publicJwk: { kty: own.kty, crv: own.crv, x: one.maskingKey } }));
  const context = maskContext(round);
  const masked = counting.maskVector(noised, { own: { id: organization, privateJwk: own }, others, context });
  const digest = counting.digestOfVector(masked);
  const participants = round.participants.map((one) => one.organization);
  await insertRound(sql, { round: round.round, edition, period, heardAt: now, participants, digest, declined: null });
  await setPartState(sql, edition, "SENT");
  const data = { edition, round: round.round, participants: participantsDigest(round) };
  await tellStatistics(sql, { type: "alight.edition.share", data: { ...data, vector: counting.vectorText(masked) } });
  const details = { round: round.round, digest, epsilon, participants: participants.length };
  scope.record({ action: "edition.answer", subject: edition, details });
}

type Counted = { round: EditionRound; counting: Counting; book: RecordBook; now: Date; organization: string };

async function noisedCounts(sql: Sql, { round, counting, book, ...own }: Counted): Promise<Int32Array> {
  const period = readPeriod(round.period);
  if (!period) throw new RangeError("a round of no period was believed");
  const countryOf = (id: string) => book.party(id)?.record.country;
  return countForRound(counting, sql, { ...own, period, countryOf, participants: round.participants.length });
}
