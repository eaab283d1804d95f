import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { answerTimeMigration } from "../answer-time/answer-time.migration.ts";
import { audienceDefaultMigration } from "../audience-default/audience-default.migration.ts";
import { auditMigration } from "../audit/audit.migration.ts";
import { auditEntrySchema } from "../audit/audit-entry.entity.ts";
import { epochsMigration } from "../audit/epochs.migration.ts";
import { recordsMigration } from "../audit/records.migration.ts";
import { calendarMigration } from "../calendar/calendar.migration.ts";
import { caseFileMigration } from "../case-file/case-file.migration.ts";
import { paperKeptMigration } from "../case-file/paper-kept.migration.ts";
import { changeFeedMigration, watchedNoticeMigration } from "../change-feed/change-feed.migration.ts";
import { introductionFeedMigration } from "../change-feed/introduction-feed.migration.ts";
import { commandMigration } from "../command/command.migration.ts";
import { concernSchema } from "../concern/concern.entity.ts";
import { concernMigration } from "../concern/concern.migration.ts";
import { holdMigration } from "../concern/hold.migration.ts";
import { conflictCheckMigration } from "../conflict-check/conflict-check.migration.ts";
import { deadlineMigration } from "../deadline/deadline.migration.ts";
import { editionMigration } from "../edition/edition.migration.ts";
import { identityMigration, signInMigration } from "../identity/identity.migration.ts";
import { inboxMigration } from "../inbox/inbox.migration.ts";
import { inboxNextStepMigration } from "../inbox/next-step.migration.ts";
import { stoppedHomeMigration } from "../inbox/stopped-home.migration.ts";
import { askedLatelyMigration } from "../introduction/asked-lately.migration.ts";
import { introductionMigration } from "../introduction/introduction.migration.ts";
import { needIssueSchema, needSchema } from "../need/need.entity.ts";
import {
  needByHandMigration,
  needDraftMigration,
  needLeavingMigration,
  needMigration,
} from "../need/need.migration.ts";
import { noteMigration } from "../note/note.migration.ts";
import { messageKindMigration, noticeMigration } from "../notice/notice.migration.ts";
import { opportunitySchema } from "../opportunity/opportunity.entity.ts";
import {
  awaitedOpportunityMigration,
  opportunityMigration,
  orderedOpportunityMigration,
} from "../opportunity/opportunity.migration.ts";
import { peerInboxMigration } from "../peer/peer-inbox.migration.ts";
import { permissionMigration } from "../permission/permission.migration.ts";
import { personSchema } from "../person/person.entity.ts";
import { personMigration } from "../person/person.migration.ts";
import { personKeyMigration } from "../person-key/person-key.migration.ts";
import { pushMigration } from "../push/push.migration.ts";
import { alsoByMigration, reachabilityMigration } from "../reachability/reachability.migration.ts";
import { reservationMigration } from "../reservation/reservation.migration.ts";
import { chosenPausesMigration } from "../responder/chosen-pauses.migration.ts";
import { mentorMigration } from "../responder/mentor.migration.ts";
import { pauseWhileAwayMigration } from "../responder/pause-while-away.migration.ts";
import { responderSchema } from "../responder/responder.entity.ts";
import { responderMigration } from "../responder/responder.migration.ts";
import { retentionMigration } from "../retention/retention.migration.ts";
import { showingSchema } from "../showing/showing.entity.ts";
import { awaitedShowingMigration, heldSearchMigration, showingMigration } from "../showing/showing.migration.ts";
import { toolMigration } from "../tool/tool.migration.ts";
import { openPatiently } from "./open-patiently.ts";
import { type Orm, openOrm } from "./orm.ts";
import { outboxMigration } from "./outbox.migration.ts";

export const partnerEntities = [
  auditEntrySchema,
  personSchema,
  needSchema,
  needIssueSchema,
  responderSchema,
  concernSchema,
  opportunitySchema,
  showingSchema,
] as const;

export const partnerMigrations = [
  outboxMigration,
  commandMigration,
  auditMigration,
  personMigration,
  identityMigration,
  needMigration,
  responderMigration,
  signInMigration,
  toolMigration,
  concernMigration,
  recordsMigration,
  epochsMigration,
  holdMigration,
  peerInboxMigration,
  deadlineMigration,
  reachabilityMigration,
  answerTimeMigration,
  noticeMigration,
  calendarMigration,
  introductionMigration,
  inboxMigration,
  reservationMigration,
  opportunityMigration,
  showingMigration,
  changeFeedMigration,
  personKeyMigration,
  permissionMigration,
  caseFileMigration,
  conflictCheckMigration,
  noteMigration,
  stoppedHomeMigration,
  askedLatelyMigration,
  mentorMigration,
  retentionMigration,
  needDraftMigration,
  awaitedOpportunityMigration,
  awaitedShowingMigration,
  messageKindMigration,
  alsoByMigration,
  pushMigration,
  inboxNextStepMigration,
  watchedNoticeMigration,
  audienceDefaultMigration,
  introductionFeedMigration,
  orderedOpportunityMigration,
  needLeavingMigration,
  editionMigration,
  heldSearchMigration,
  needByHandMigration,
  pauseWhileAwayMigration,
  chosenPausesMigration,
  paperKeptMigration,
] as const;

export type Database = {
  orm: Orm;
  pool: Pool;
  /** For rows that are read all the time, without entities: its statements are prepared. */
  reading: Pool;
  /** To be put around each request. */
  shares: ConnectionShares;
  close(): Promise<void>;
};

/** Requests share these; more would only wait for the database's processors. */
const maxOrmConnections = 8;
/** Of those, what one request may hold at a time: its own transaction, and what it reads beside it. */
const maxRequestConnections = 3;
/** For the relays, the sealer, peers' heads, the issuer's sessions and the health check. */
const maxPoolConnections = 6;
/** Read at every question that reaches this organization; each takes a fraction of a millisecond. */
const maxReadingConnections = 4;
/** Far above any query of the product: what takes longer has gone wrong, or waits for a lock that has. */
const statementTimeoutMs = 10_000;

/**
 * The organization's database, migrated: the ORM, and small pools for plain SQL.
 * @throws AlightError CONFIGURATION when it cannot be used
 */
export async function openDatabase(url: string, log: Logger): Promise<Database> {
  const entities = [...partnerEntities];
  const shares = new ConnectionShares(maxRequestConnections);
  const limits = { maxConnections: maxOrmConnections, statementTimeoutMs, shares };
  const orm = await openPatiently(() => openOrm({ url, entities, migrations: partnerMigrations, ...limits, log }));
  const onError = (err: unknown) => log.warn({ err }, "database.connection-lost");
  const pool = openPool({ url, maxConnections: maxPoolConnections, statementTimeoutMs, onError });
  const reading = openPool({
    url,
    maxConnections: maxReadingConnections,
    statementTimeoutMs,
    onError,
    isPreparing: true,
  });
  const close = async () => {
    await reading.close();
    await pool.close();
    await orm.close();
  };
  return { orm, pool, reading, shares, close };
}
