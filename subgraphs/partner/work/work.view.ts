import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { JurisdictionView, LegalIssueView } from "../graph/code-stub.view.ts";
import { DateScalar } from "../graph/date.scalar.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import type { WorkKind, WorkSide, WorkStep } from "./work.codes.ts";
import { WorkKindEnum, WorkSideEnum, WorkStepEnum } from "./work.enum.ts";
import type { WorkItem } from "./work-item.ts";

@ObjectType("WorkIssue", { simpleResolvers: true, description: "What something that waits is about." })
export class WorkIssueView {
  @Field(() => LegalIssueView, { description: "Which legal issue." })
  issue!: LegalIssueView;

  @Field(() => JurisdictionView, { nullable: true, description: "Whose law and whose courts; of a draft, if said." })
  jurisdiction!: JurisdictionView | null;
}

@ObjectType("WorkItem", {
  simpleResolvers: true,
  description: "Something that waits for somebody, or for which they wait.",
})
export class WorkItemView {
  @Field(() => WorkKindEnum, { description: "What." })
  kind!: WorkKind;

  @Field(() => WorkSideEnum, { description: "For whom it waits." })
  side!: WorkSide;

  @Field(() => ID, { description: "The id of what it is about." })
  subject!: string;

  @Field(() => WorkStepEnum, { description: "What is to be done." })
  step!: WorkStep;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when, where that is known." })
  since!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when whoever is to do it is awaited; what time passes for, until when it passes.",
  })
  until!: Date | null;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Of a need of one's own organization: the first date that presses, of what nobody has taken on.",
  })
  dueOn!: string | null;

  @Field(() => [WorkIssueView], {
    description: "Of a need of one's own organization: what it is about, at most 12; of an open need, what is open.",
  })
  issues!: WorkIssueView[];

  @Field(() => String, { nullable: true, description: "The three words of the need, of one's own organization's." })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: "The name of the responder, of one's own organization's." })
  responder!: string | null;

  @Field(() => OrganizationView, { nullable: true, description: "The other side's organization, where there is one." })
  organization!: OrganizationView | null;
}

export function viewWorkItem(item: WorkItem): WorkItemView {
  const { kind, side, subject, step, urgency, dueOn, reference, responder, organization } = item;
  const issues = item.issues.map(({ issue, jurisdiction }) => ({
    ...{ issue: { code: issue }, jurisdiction: jurisdiction === null ? null : { code: jurisdiction } },
  }));
  const times = { since: momentOf(item.since), until: momentOf(item.until) };
  const other = organization === null ? null : viewOrganization(organization);
  return { kind, side, subject, step, urgency, dueOn, issues, reference, responder, ...times, organization: other };
}

function momentOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}

@ObjectType("WorkEdge", { description: "Something that waits, in a list." })
export class WorkEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => WorkItemView, { description: "What waits." })
  node!: WorkItemView;
}

@ObjectType("WorkConnection", {
  description:
    "What waits: the most pressing first, needs for which nobody was found after the rest; then what others do, the oldest first.",
})
export class WorkConnection {
  @Field(() => [WorkEdge], { description: "What waits, of this page." })
  edges!: WorkEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
