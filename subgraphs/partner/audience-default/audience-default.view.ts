import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { AudienceView } from "../need/need.view.ts";

@ObjectType("AudienceDefaultPayload", { description: "What setting the usual audience came to." })
export class AudienceDefaultPayload {
  @Field(() => AudienceView, { nullable: true, description: "As it is now; null with problems." })
  audienceDefault!: AudienceView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
