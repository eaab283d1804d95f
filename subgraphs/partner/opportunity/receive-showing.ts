import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { isLanguage } from "#shared/codes/language.ts";
import { isLegalIssue } from "#shared/codes/legal-issue.ts";
import { isPartitionedId, partitionedId, partitionOf } from "#shared/ids/partitioned-id.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { noteUpdate } from "../notice/note-update.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { type Origin, peerNews } from "../peer/peer-news.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import { lockResponder, responderById } from "../responder/responder.store.ts";
import { type AnswerAwaited, awaitedUntil, tellAwaited } from "./await-answer.ts";
import type { DeclineReason } from "./decline-reason.ts";
import { type DeclineSaid, showingDeclined } from "./decline-said.ts";
import { Opportunity, shownFields } from "./opportunity.entity.ts";
import { lockOpportunity } from "./opportunity.store.ts";
import { whyFull } from "./opportunity-caps.ts";
import { opportunityExpires } from "./opportunity-deadline.ts";
import { noteSaid } from "./showing-inventory.ts";
import { type ShowingLive, type ShowingSaid, showingChanged, showingSaid } from "./showing-said.ts";

/** What homes show our responders: it brings opportunities in, changes them and takes them along. */
export const showingNews = peerNews(showingChanged, showingSaid, keepShowing);

async function keepShowing(scope: ChangeScope, said: ShowingSaid, { sender, subject }: Origin): Promise<void> {
  if (!isPartitionedId(subject) || partitionOf(subject) !== sender) return;
  const id = partitionedId(scope.organization, subject.slice(sender.length + 1));
  await noteSaid(scope.sql, { id, home: sender });
  const told = "goneBecause" in said ? said : knownCodesOf(said);
  if (!told) return;
  const known = await lockOpportunity(scope.em, id);
  if (known) await changeOpportunity(scope, known, { told, sender });
  else if (!("goneBecause" in told)) await bringIn(scope, told, { id, needId: subject, home: sender });
}

/** Only what everybody knows: no text comes in as a code. Undefined when nothing is left. */
function knownCodesOf(said: ShowingLive): ShowingLive | undefined {
  const issues = said.issues.filter(({ issue, jurisdiction }) => isLegalIssue(issue) && isJurisdiction(jurisdiction));
  return issues.length === 0 ? undefined : { ...said, issues, languages: said.languages.filter(isLanguage) };
}

async function changeOpportunity(
  scope: ChangeScope,
  known: Opportunity,
  { told, sender }: { told: ShowingSaid; sender: string },
): Promise<void> {
  if (known.home !== sender || known.responder !== told.responder) return;
  const { urgency } = known;
  if (!known.hear(told, scope.now)) return;
  scope.record({ action: "opportunity.change", subject: known.id, details: { state: known.state } });
  if (!known.isOpen()) return settleUpdates(scope, known.id);
  if ("goneBecause" in told || told.urgency === urgency) return;
  const responder = await responderById(scope.em, known.responder);
  if (responder) await awaitAnswer(scope, known, { said: told, keeper: responder.heldBy });
}

/** How long an answer is awaited is ours to say; the home counts to the same moment. */
async function awaitAnswer(scope: ChangeScope, opportunity: Opportunity, awaited: AnswerAwaited): Promise<void> {
  const { home, needId } = opportunity;
  opportunity.awaitedUntil = await awaitedUntil(scope, awaited);
  await tellAwaited(scope, { home, needId, until: opportunity.awaitedUntil });
}

/** It is not kept, and not lost: its home hears why, and asks the next. */
async function refuseShowing(scope: ChangeScope, { id, needId, home }: Arriving, reason: DeclineReason): Promise<void> {
  const data: DeclineSaid = { reason };
  await tellPeer(scope.sql, home, [{ type: showingDeclined, subject: needId, data }]);
  scope.record({ action: "opportunity.refuse", subject: id, details: { home, reason } });
}

type Arriving = { id: string; needId: string; home: string };

/**
 * Left alone when it came too late, or is for somebody whom we do not have or do not show: they are locked, so that
 * whoever retires leaves this too.
 */
async function bringIn(scope: ChangeScope, said: ShowingLive, arriving: Arriving): Promise<void> {
  const { em, sql, now } = scope;
  const responder = await lockResponder(em, said.responder);
  if (!responder?.isPublic() || new Date(said.answerBy) <= now) return;
  await em.flush(); // what came before in the same batch counts
  const reason = await whyFull(scope, { home: arriving.home, responder: said.responder });
  if (reason) return refuseShowing(scope, arriving, reason);
  const at = { receivedAt: now, changedAt: now, version: said.version };
  const stands = { responder: said.responder, state: said.state, goneBecause: null, declinedBecause: null };
  const { heldBy: keeper } = responder;
  const until = await awaitedUntil(scope, { said, keeper });
  const fields = { ...arriving, ...stands, ...at, ...shownFields(said), awaitedUntil: until };
  const opportunity = em.create(Opportunity, fields);
  await setDeadline(sql, { kind: opportunityExpires, subject: arriving.id }, opportunity.answerBy);
  await tellAwaited(scope, { ...arriving, until });
  scope.record({ action: "opportunity.receive", subject: arriving.id, details: { home: arriving.home } });
  if (said.state !== "OPEN") return;
  await noteUpdate(scope, { person: keeper, subject: arriving.id, urgency: said.urgency, kind: "OPPORTUNITY_SHOWN" });
}
