import type { Sql } from "#shared/database/sql.ts";
import { appendEvents, type NewEvent } from "#shared/events/outbox.store.ts";
import type { EditionRow, RoundRow } from "./edition.row.ts";
import type { WholeEdition } from "./view-edition.ts";

/** What an edition asks of those who might join it. */
function calledOf({ id, period, catalogue, epsilon, joinBy }: EditionRow) {
  return { edition: id, period, catalogue, epsilon, joinBy: joinBy.toISOString() };
}

function roundOf({ id: edition, period, catalogue, epsilon, tolerated, cutOffAt }: EditionRow, round: RoundRow) {
  const { id, participants, shareBy } = round;
  return {
    ...{ edition, round: id, period, catalogue, epsilon, participants, tolerated },
    shareBy: shareBy.toISOString(),
    cutOffAt: cutOffAt.toISOString(),
  };
}

function endedOf({ edition, joined, rounds, shares }: WholeEdition) {
  const summed = rounds.find(({ state }) => state === "COMPLETE")?.id;
  const digestOf = (organization: string) =>
    shares.find((share) => share.round === summed && share.organization === organization)?.digest ?? null;
  const participants = joined.map(({ organization }) => ({ organization, digest: digestOf(organization) }));
  return { edition: edition.id, state: edition.state, participants };
}

/** Asks everybody whether they take part. */
export function tellCalled(sql: Sql, edition: EditionRow, recipients: readonly string[]): Promise<void> {
  return tell(sql, recipients, { type: "alight.edition.called", subject: edition.id, data: calledOf(edition) });
}

/** Asks those of a round for their shares. */
export function tellRound(sql: Sql, edition: EditionRow, round: RoundRow): Promise<void> {
  const recipients = round.participants.map(({ organization }) => organization);
  return tell(sql, recipients, { type: "alight.edition.round", subject: edition.id, data: roundOf(edition, round) });
}

/** Tells everybody who was asked what became of it. */
export function tellEnded(sql: Sql, whole: WholeEdition, recipients: readonly string[]): Promise<void> {
  return tell(sql, recipients, { type: "alight.edition.ended", subject: whole.edition.id, data: endedOf(whole) });
}

/** A partner has lost what it had: it is told again how this edition stands. */
export async function tellAgain(sql: Sql, whole: WholeEdition, recipient: string): Promise<void> {
  const { edition, rounds } = whole;
  const open = rounds.find(({ state }) => state === "OPEN");
  await tellCalled(sql, edition, [recipient]);
  const isIn = open?.participants.some(({ organization }) => organization === recipient) ?? false;
  if (open && isIn) {
    const event = { type: "alight.edition.round", subject: edition.id, data: roundOf(edition, open) };
    return tell(sql, [recipient], event);
  }
  if (edition.endedAt !== null) await tellEnded(sql, whole, [recipient]);
}

async function tell(sql: Sql, recipients: readonly string[], event: Omit<NewEvent, "recipient">): Promise<void> {
  await appendEvents(
    sql,
    recipients.map((recipient) => ({ recipient, ...event })),
  );
}
