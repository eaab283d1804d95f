import { Field, ID, ObjectType } from "type-graphql";
import type { ConcernOutcome, ConcernReason, ConcernState } from "#shared/codes/concern.ts";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { Concern } from "./concern.entity.ts";
import { ConcernOutcomeEnum, ConcernReasonEnum, ConcernStateEnum } from "./concern.enum.ts";

@ObjectType("Concern", { description: "Somebody's word that something is wrong with a responder; for coordinators." })
export class ConcernView {
  @Field(() => ID, { description: "Its id, which names the responder's organization." })
  id!: string;

  @Field(() => ConcernReasonEnum, { description: "What is wrong." })
  reason!: ConcernReason;

  @Field(() => Boolean, { description: "Whether it keeps the responder hidden from others as long as it is open." })
  isSuspending!: boolean;

  @Field(() => ID, { description: "The id of the person who reported it, at their own organization." })
  reportedBy!: string;

  @Field(() => OrganizationView, { description: "The organization of that person." })
  reportedByOrganization!: OrganizationView;

  @Field(() => DateTimeScalar, { description: "When it was reported." })
  reportedAt!: Date;

  @Field(() => ConcernStateEnum, { description: "Where it stands." })
  state!: ConcernState;

  @Field(() => ConcernOutcomeEnum, { nullable: true, description: "What came of it; null as long as it is open." })
  outcome!: ConcernOutcome | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed." })
  closedAt!: Date | null;

  responderId!: string;
  closedById!: string | null;
}

export function viewConcern(concern: Concern): ConcernView {
  const view = new ConcernView();
  view.id = concern.id;
  view.reason = concern.reason;
  view.isSuspending = concern.isSuspending;
  view.reportedBy = concern.reportedBy;
  view.reportedByOrganization = viewOrganization(concern.reportedByOrganization);
  view.reportedAt = concern.reportedAt;
  view.state = concern.state;
  view.outcome = concern.outcome;
  view.closedAt = concern.closedAt;
  view.responderId = concern.responder;
  view.closedById = concern.closedBy;
  return view;
}
