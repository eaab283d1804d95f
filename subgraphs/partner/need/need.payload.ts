import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { NeedView } from "./need.view.ts";

@ObjectType("NeedPayload", { description: "What a command on a need came to." })
export class NeedPayload {
  @Field(() => NeedView, { nullable: true, description: "The need as it is now; null when there are problems." })
  need!: NeedView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];

  @Field(() => [ProblemView], { description: "What was accepted and is worth a second look." })
  warnings!: ProblemView[];
}
