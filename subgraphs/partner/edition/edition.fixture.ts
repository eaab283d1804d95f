import { randomUUID } from "node:crypto";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tolerated } from "#shared/codes/statistics/tolerated.ts";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { maskingJwk } from "#shared/record/party-record.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { bookAt, keys, signedParty } from "#shared/record/signed-party.fixture.ts";
import { makeX25519 } from "../../../tools/constellation/development-keys.ts";
import { runChange } from "../command/run-change.ts";
import { now, organization, type PartnerDesk } from "../partner.fixture.ts";
import { readPeriod } from "../report/period.ts";
import { type AnswerParts, answerRound } from "./answer-round.ts";
import type { EditionCall, EditionRound } from "./edition-event.ts";
import type { OwnMaskingKey } from "./masking.ts";
import { receiveStatisticsNews } from "./statistics-news-route.ts";

export const period = "2026-Q3";
export const others = ["bucharest", "kathmandu", "manila"];

const hourMs = 3_600_000;
const later = (hours: number) => new Date(now.getTime() + hours * hourMs).toISOString();

/** Organizations with masking keys, as their signed records state them. */
export type MaskingNetwork = { book: RecordBook; keys: ReadonlyMap<string, OwnMaskingKey> };

export async function maskingNetwork(suspended: readonly string[] = []): Promise<MaskingNetwork> {
  const ids = [organization, ...others];
  const masking = new Map(ids.map((id) => [id, makeX25519()]));
  const book = bookAt(() => now);
  const parties = ids.map((id) =>
    signedParty({
      ...{ id, ...keys() },
      record: { maskingKeys: [maskingJwk.parse(masking.get(id))] },
      admission: { status: suspended.includes(id) ? "SUSPENDED" : "ACTIVE" },
    }),
  );
  await book.accept(await Promise.all(parties));
  return { book, keys: masking };
}

export function callOf(edition: string, changes: Partial<EditionCall> = {}): EditionCall {
  const { digest, epsilon } = catalogue;
  return { edition, period, catalogue: digest, epsilon, joinBy: later(24), ...changes };
}

/** A round of these organizations, with the keys of their records. */
export function roundOf(
  edition: string,
  network: MaskingNetwork,
  { of = [organization, ...others], ...changes }: Partial<EditionRound> & { of?: readonly string[] } = {},
): EditionRound {
  const participants = [...of].sort().map((id) => ({ organization: id, maskingKey: network.keys.get(id)?.x ?? "" }));
  return {
    ...{ edition, round: randomUUID(), period, catalogue: catalogue.digest, epsilon: catalogue.epsilon },
    ...{ participants, tolerated: tolerated(of.length), shareBy: later(1) },
    cutOffAt: readPeriod(period)?.cutOffAt.toISOString() ?? "",
    ...changes,
  };
}

export type Told = { type: string; data: unknown };

/** The statistics service, as this organization hears it. */
export type StatisticsVoice = {
  /** Tells these facts in one batch. @returns the status */
  tell(...facts: readonly Told[]): Promise<number>;
  /** The same from a sender of one's choice, at a position of one's choice. */
  tellAs(peer: { party: string; service: string }, position: number, facts: readonly Told[]): Promise<number>;
  /** Has a round answered past the stream, which takes one batch after the other. */
  answer(round: EditionRound): Promise<void>;
};

export const called = (data: EditionCall): Told => ({ type: "alight.edition.called", data });
export const asked = (data: EditionRound): Told => ({ type: "alight.edition.round", data });
export const ended = (data: object): Told => ({ type: "alight.edition.ended", data });

export function statisticsVoice(
  desk: PartnerDesk,
  { book, keys: masking }: MaskingNetwork,
  declined: string[] = [],
): StatisticsVoice {
  const own = masking.get(desk.organization);
  const parts: AnswerParts = {
    ...{ book, log: createLogger("partner", "silent") },
    maskingKeys: () => (own ? [own] : []),
    onDeclined: (code) => void declined.push(code),
  };
  const { orm } = desk.database;
  const change = { organization: desk.organization, orm, clock: () => now };
  const receive = receiveStatisticsNews({ ...parts, ...change });
  let position = 0;
  const tellAs: StatisticsVoice["tellAs"] = async (peer, from, facts) => {
    const events = facts.map((fact, at) => eventOf(fact, from + at));
    return (await receive({ body: Buffer.from(JSON.stringify(events)) }, peer)).status;
  };
  return {
    tellAs,
    answer: (round) => runChange(change, "statistics", (scope) => answerRound(scope, round, parts)),
    tell: (...facts) => {
      const from = position + 1;
      position += facts.length;
      return tellAs({ party: "centre", service: "statistics" }, from, facts);
    },
  };
}

function eventOf({ type, data }: Told, position: number): CloudEvent {
  const fixed = { specversion: "1.0", datacontenttype: "application/json", source: "centre" } as const;
  return {
    ...fixed,
    id: randomUUID(),
    type,
    subject: "edition",
    time: now.toISOString(),
    position: `${position}`,
    data,
  };
}

/** What waits for the statistics service, in order. */
export async function toldStatistics(desk: PartnerDesk): Promise<{ type: string; data: Record<string, unknown> }[]> {
  return desk.database.pool.query("select type, data from outbox where recipient = 'statistics' order by id");
}

/** A coordinator's command, or an advocate's. */
export async function editionCommand(
  { desk, as = desk.coordinator }: { desk: PartnerDesk; as?: PartnerDesk["coordinator"] },
  name: "joinEdition" | "leaveEdition",
  edition: string,
) {
  const query = `mutation ($organization: ID!, $edition: ID!, $key: ID!) {
    done: ${name}(organization: $organization, edition: $edition, idempotencyKey: $key) {
      part { edition period state epsilon joinBy isHeldAsSent rounds { round digest declined } } problems { code path message } } }`;
  const given = { organization: desk.organization, edition, key: randomUUID() };
  return JSON.parse(JSON.stringify(await desk.ask(as, query, given))).data.done;
}

/** What coordinators see of editions and of what they cost. */
export async function readEditionsOf(desk: PartnerDesk, as = desk.coordinator) {
  const query = `{ _entities(representations: [{ __typename: "Organization", id: "${desk.organization}" }]) {
    ... on Organization {
      editions { edges { node { edition state isHeldAsSent rounds { round participants digest declined } } } }
      editionLedger { period spent limit rounds } editionLedgerRestoredAt } } }`;
  const { data } = JSON.parse(JSON.stringify(await desk.ask(as, query)));
  const [own] = data._entities;
  return {
    editions: own.editions?.edges.map(({ node }: { node: unknown }) => node),
    ledger: own.editionLedger,
    restoredAt: own.editionLedgerRestoredAt,
  };
}
