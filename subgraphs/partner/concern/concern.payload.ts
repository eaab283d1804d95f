import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { ConcernView } from "./concern.view.ts";

@ObjectType("ReportConcernPayload", { description: "What became of a report." })
export class ReportConcernPayload {
  @Field(() => Boolean, {
    description: "Whether it was kept: coordinators of the responder's organization and the centre's operators see it.",
  })
  isReceived!: boolean;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("ConcernPayload", { description: "What a coordinator's command on a concern came to." })
export class ConcernPayload {
  @Field(() => ConcernView, { nullable: true, description: "The concern as it is now; null with problems." })
  concern!: ConcernView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
