import "reflect-metadata";
import { specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";
import { buildFederatedSchema, type FederatedSchema } from "#shared/subgraph/federated-schema.ts";
import { AnswerTimeResolver } from "../answer-time/answer-time.resolver.ts";
import { AudienceDefaultResolver } from "../audience-default/audience-default.resolver.ts";
import { AuditEntryResolver } from "../audit/audit-entry.resolver.ts";
import { OrganizationRecordsResolver } from "../audit/organization-records.resolver.ts";
import { PersonHistoryResolver } from "../audit/person-history.resolver.ts";
import { CalendarResolver } from "../calendar/calendar.resolver.ts";
import { caseFileResolvers } from "../case-file/case-file-resolvers.ts";
import { noPubSub } from "../change-feed/watched-field.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { ConcernResolver } from "../concern/concern.resolver.ts";
import { OrganizationConcernsResolver } from "../concern/organization-concerns.resolver.ts";
import { conflictCheckResolvers } from "../conflict-check/conflict-check-resolvers.ts";
import type { PartnerContext } from "../context.ts";
import { EditionResolver } from "../edition/edition.resolver.ts";
import { OrganizationEditionsResolver } from "../edition/organization-editions.resolver.ts";
import { ExportResolver } from "../export/export.resolver.ts";
import { introductionResolvers } from "../introduction/introduction-resolvers.ts";
import { DraftResolver } from "../need/draft.resolver.ts";
import { NeedResolver } from "../need/need.resolver.ts";
import { OrganizationNeedsResolver } from "../need/organization-needs.resolver.ts";
import { NoteResolver } from "../note/note.resolver.ts";
import { NoticeResolver } from "../notice/notice.resolver.ts";
import { PersonUpdatesResolver } from "../notice/person-updates.resolver.ts";
import { OpportunityResolver } from "../opportunity/opportunity.resolver.ts";
import { OrganizationOpportunitiesResolver } from "../opportunity/organization-opportunities.resolver.ts";
import { ResponderOpportunitiesResolver } from "../opportunity/responder-opportunities.resolver.ts";
import { NeedPermissionsResolver } from "../permission/need-permissions.resolver.ts";
import { PermissionResolver } from "../permission/permission.resolver.ts";
import { OrganizationPeopleResolver } from "../person/organization-people.resolver.ts";
import { PersonResolver } from "../person/person.resolver.ts";
import { PersonKeyResolver } from "../person-key/person-key.resolver.ts";
import { PushResolver } from "../push/push.resolver.ts";
import { PersonReachabilityResolver } from "../reachability/person-reachability.resolver.ts";
import { ReachabilityResolver } from "../reachability/reachability.resolver.ts";
import { ReachabilityPausesResolver } from "../reachability/reachability-pauses.resolver.ts";
import { OrganizationReportResolver } from "../report/organization-report.resolver.ts";
import { ReportResolver } from "../report/report.resolver.ts";
import { AdmissionCheckResolver } from "../responder/admission-check.resolver.ts";
import { OrganizationRespondersResolver } from "../responder/organization-responders.resolver.ts";
import { ResponderResolver } from "../responder/responder.resolver.ts";
import { ResponderStepResolver } from "../responder/responder-step.resolver.ts";
import { RetentionResolver } from "../retention/retention.resolver.ts";
import { NeedShowingsResolver } from "../showing/need-showings.resolver.ts";
import { NeedSightingsResolver } from "../sighting/need-sightings.resolver.ts";
import { SightingResolver } from "../sighting/sighting.resolver.ts";
import { OrganizationToolsResolver } from "../tool/organization-tools.resolver.ts";
import { ToolResolver } from "../tool/tool.resolver.ts";
import { OrganizationWaitingResolver } from "../work/organization-waiting.resolver.ts";
import { PersonWorkResolver } from "../work/person-work.resolver.ts";
import { WaitingColleagueResolver } from "../work/waiting-colleague.resolver.ts";
import { WorkItemResolver } from "../work/work-item.resolver.ts";
import { partnerPolicy } from "./partner.policy.ts";
import { partnerDirectives } from "./partner-directives.ts";
import { referenceResolvers } from "./resolve-references.ts";

const resolvers = [
  NeedResolver,
  DraftResolver,
  OrganizationNeedsResolver,
  NeedShowingsResolver,
  OpportunityResolver,
  OrganizationOpportunitiesResolver,
  ResponderOpportunitiesResolver,
  ...introductionResolvers,
  ...conflictCheckResolvers,
  NoteResolver,
  ResponderResolver,
  ResponderStepResolver,
  AdmissionCheckResolver,
  OrganizationRespondersResolver,
  PersonResolver,
  OrganizationPeopleResolver,
  OrganizationRecordsResolver,
  AuditEntryResolver,
  PersonHistoryResolver,
  SightingResolver,
  NeedSightingsResolver,
  OrganizationToolsResolver,
  ToolResolver,
  ConcernResolver,
  OrganizationConcernsResolver,
  PersonReachabilityResolver,
  ReachabilityPausesResolver,
  ReachabilityResolver,
  AnswerTimeResolver,
  AudienceDefaultResolver,
  PersonUpdatesResolver,
  NoticeResolver,
  CalendarResolver,
  PushResolver,
  NeedPermissionsResolver,
  PermissionResolver,
  ...caseFileResolvers,
  PersonKeyResolver,
  RetentionResolver,
  ExportResolver,
  PersonWorkResolver,
  OrganizationWaitingResolver,
  WaitingColleagueResolver,
  WorkItemResolver,
  OrganizationReportResolver,
  ReportResolver,
  OrganizationEditionsResolver,
  EditionResolver,
] as const;

/** The subgraph's schema, as a document with all its directives and ready to be executed, guarded by the table. */
export async function buildPartnerSchema(policy: ServicePolicy = partnerPolicy): Promise<FederatedSchema> {
  const plain = await buildSchema({
    resolvers,
    directives: [...specifiedDirectives, ...partnerDirectives],
    validate: false,
    skipCheck: true, // what is served is checked: the subgraph that it becomes
    pubSub: noPubSub,
  });
  return buildFederatedSchema<PartnerContext>(plain, {
    imports: ["@key", "@shareable", "@inaccessible"],
    references: referenceResolvers,
    guard: { policy, askerOf: ({ asker }) => asker, refuse: refuseCommand },
  });
}
