import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import type { ConcernOutcome, ConcernReason, ConcernState } from "#shared/codes/concern.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { ConcernOutcomeEnum, ConcernReasonEnum, ConcernSourceEnum, ConcernStateEnum } from "./concern.enum.ts";
import type { ConcernSource, OrganizationConcern } from "./organization-concern.entity.ts";

@ObjectType("OrganizationConcern", { description: "A concern that operators know of; for operators." })
export class OrganizationConcernView {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ID, { description: "The short name of the organization." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The id of the responder, if it is about one." })
  responderId!: string | null;

  @Field(() => ConcernReasonEnum, { description: "What is wrong." })
  reason!: ConcernReason;

  @Field(() => ConcernSourceEnum, { description: "How operators learned of it." })
  source!: ConcernSource;

  @Field(() => Boolean, {
    description: "Whether it keeps the responder hidden by the operators' word; what was told is their organization's.",
  })
  isSuspending!: boolean;

  @Field(() => ID, { nullable: true, description: "The id of who came to the operators; null for what was told." })
  reportedBy!: string | null;

  @Field(() => ID, { nullable: true, description: "The short name of that person's organization." })
  reportedByOrganization!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was reported." })
  reportedAt!: Date;

  @Field(() => ConcernStateEnum, { description: "Where it stands." })
  state!: ConcernState;

  @Field(() => ConcernOutcomeEnum, { nullable: true, description: "What came of it; null as long as it is open." })
  outcome!: ConcernOutcome | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed." })
  closedAt!: Date | null;
}

@ObjectType({ description: "A concern in a list." })
export class OrganizationConcernEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => OrganizationConcernView, { description: "The concern." })
  node!: OrganizationConcernView;
}

@ObjectType({ description: "Concerns that operators know of, the newest first." })
export class OrganizationConcernConnection {
  @Field(() => [OrganizationConcernEdge], { description: "The concerns of this page." })
  edges!: OrganizationConcernEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType({ description: "What became of a report to the operators." })
export class ReportOrganizationConcernPayload {
  @Field(() => Boolean, { description: "Whether it was kept; operators see it, the organization does not." })
  isReceived!: boolean;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: readonly ProblemView[];
}

@ObjectType({ description: "What an operator's command on a concern came to." })
export class OrganizationConcernPayload {
  @Field(() => OrganizationConcernView, {
    nullable: true,
    description: "The concern as it is now; null with problems.",
  })
  concern!: OrganizationConcernView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: readonly ProblemView[];
}

export function viewConcern(concern: OrganizationConcern): OrganizationConcernView {
  return {
    id: concern.id,
    organizationId: concern.organization,
    responderId: concern.responder,
    reason: concern.reason,
    source: concern.source,
    isSuspending: concern.isSuspending,
    reportedBy: concern.reportedBy,
    reportedByOrganization: concern.reportedByOrganization,
    reportedAt: concern.reportedAt,
    state: concern.state,
    outcome: concern.outcome,
    closedAt: concern.closedAt,
  };
}
