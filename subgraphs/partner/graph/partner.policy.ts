import { type Asker, may } from "#shared/policy/access.ts";
import { joinPolicies } from "#shared/policy/policy-table.ts";
import { answerTimePolicy } from "../answer-time/answer-time.policy.ts";
import { audienceDefaultPolicy } from "../audience-default/audience-default.policy.ts";
import { auditPolicy } from "../audit/audit.policy.ts";
import { calendarPolicy } from "../calendar/calendar.policy.ts";
import { caseFilePolicy } from "../case-file/case-file.policy.ts";
import { concernPolicy } from "../concern/concern.policy.ts";
import { conflictCheckPolicy } from "../conflict-check/conflict-check.policy.ts";
import type { Actor } from "../context.ts";
import { editionPolicy } from "../edition/edition.policy.ts";
import { exportPolicy } from "../export/export.policy.ts";
import { inboxPolicy } from "../inbox/inbox.policy.ts";
import { introductionPolicy } from "../introduction/introduction.policy.ts";
import { needPolicy } from "../need/need.policy.ts";
import { notePolicy } from "../note/note.policy.ts";
import { noticePolicy } from "../notice/notice.policy.ts";
import { opportunityPolicy } from "../opportunity/opportunity.policy.ts";
import { permissionPolicy } from "../permission/permission.policy.ts";
import { personPolicy } from "../person/person.policy.ts";
import { personKeyPolicy } from "../person-key/person-key.policy.ts";
import { pushPolicy } from "../push/push.policy.ts";
import { reachabilityPolicy } from "../reachability/reachability.policy.ts";
import { reportPolicy } from "../report/report.policy.ts";
import { responderPolicy } from "../responder/responder.policy.ts";
import { retentionPolicy } from "../retention/retention.policy.ts";
import { showingPolicy } from "../showing/showing.policy.ts";
import { sightingPolicy } from "../sighting/sighting.policy.ts";
import { toolPolicy } from "../tool/tool.policy.ts";
import { workPolicy } from "../work/work.policy.ts";
import { organizationPolicy } from "./organization.policy.ts";

/** The partner's whole table; each slice declares its own part. */
export const partnerPolicy = joinPolicies([
  needPolicy,
  introductionPolicy,
  conflictCheckPolicy,
  notePolicy,
  inboxPolicy,
  sightingPolicy,
  opportunityPolicy,
  showingPolicy,
  responderPolicy,
  permissionPolicy,
  caseFilePolicy,
  personPolicy,
  personKeyPolicy,
  toolPolicy,
  auditPolicy,
  concernPolicy,
  reachabilityPolicy,
  answerTimePolicy,
  audienceDefaultPolicy,
  noticePolicy,
  calendarPolicy,
  retentionPolicy,
  exportPolicy,
  pushPolicy,
  workPolicy,
  reportPolicy,
  editionPolicy,
  organizationPolicy,
]);

/**
 * What an actor is to this partner. Somebody of home without a role, as after they left, is as far away as all others.
 * Somebody of another organization is known by name: they may have been introduced.
 */
export function partnerAsker(actor: Actor): Asker {
  if (actor.kind !== "person") return outsider;
  if (!actor.isHome) return { ...outsider, person: actor.id };
  if (actor.roles.length === 0) return outsider;
  return { standing: "home", party: actor.organization, roles: rolesOf(actor), person: actor.id };
}

/** No tool coordinates, whatever it was given: whoever takes one over must not be able to stay. */
function rolesOf({ roles, toolName }: Extract<Actor, { kind: "person" }>): readonly string[] {
  return toolName === undefined ? roles : roles.filter((role) => role !== "COORDINATOR");
}

/**
 * Whether somebody may give a command. A command without a row is nobody's; what is open to other organizations is
 * open to their people, not to a service by itself, nor to who has left ours.
 */
export function mayCommand(actor: Actor, name: string): boolean {
  if (actor.kind !== "person" || (actor.isHome && actor.roles.length === 0)) return false;
  const { standing, roles } = partnerAsker(actor);
  return may(partnerPolicy.commands[name] ?? {}, standing, roles);
}

/** Whether somebody may watch a field; a stream without a row is nobody's. */
export function mayWatch(actor: Actor, field: string): boolean {
  const { standing, roles } = partnerAsker(actor);
  return actor.kind === "person" && may(partnerPolicy.streams[field] ?? {}, standing, roles);
}

const outsider: Asker = { standing: "network", party: undefined, roles: [] };
