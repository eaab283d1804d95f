import "reflect-metadata";
import { Field, Float, ObjectType } from "type-graphql";
import type { DeclineReason } from "./decline-reason.ts";
import type { GoneReason, OpportunityState } from "./opportunity.codes.ts";
import { GoneReasonEnum, OpportunityDeclineReasonEnum, OpportunityStateEnum } from "./opportunity.enum.ts";

/** How well what was shown fits and what came of it, as both sides see it. It is no type of the graph by itself. */
@ObjectType({ simpleResolvers: true })
export abstract class AnswerStateView {
  @Field(() => Float, { description: "How well it fits, as matching counts it." })
  score!: number;

  @Field(() => OpportunityStateEnum, { description: "Where it stands." })
  state!: OpportunityState;

  @Field(() => GoneReasonEnum, { nullable: true, description: "Why it went; null as long as it is there." })
  goneBecause!: GoneReason | null;

  @Field(() => OpportunityDeclineReasonEnum, { nullable: true, description: "Why it was declined, if it was." })
  declinedBecause!: DeclineReason | null;
}
