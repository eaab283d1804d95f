import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { NeedView } from "../need/need.view.ts";

@ObjectType("ExportNeedPayload", { description: "What handing a need out as a file came to." })
export class ExportNeedPayload {
  @Field(() => String, { nullable: true, description: "The text of the file; null when there are problems." })
  text!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("ImportNeedsPayload", { description: "What bringing needs in came to." })
export class ImportNeedsPayload {
  @Field(() => [NeedView], {
    nullable: true,
    description: "The needs that were brought in, in the order of the file, at most 50; null when there are problems.",
  })
  needs!: NeedView[] | null;

  @Field(() => [ProblemView], {
    description: "All that is wrong with the file, each with its line and column, at most 200; nothing was brought in.",
  })
  problems!: ProblemView[];

  @Field(() => [ProblemView], { description: "What was accepted and is worth a second look." })
  warnings!: ProblemView[];
}
