import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { OpportunityView } from "./opportunity.view.ts";

@ObjectType("OpportunityPayload", { description: "What a command on an opportunity came to." })
export class OpportunityPayload {
  @Field(() => OpportunityView, { nullable: true, description: "The opportunity as it is now; null with problems." })
  opportunity!: OpportunityView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
