import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { IntroductionView } from "./introduction.view.ts";

@ObjectType("IntroductionPayload", { description: "What a command on introductions came to." })
export class IntroductionPayload {
  @Field(() => [IntroductionView], {
    nullable: true,
    description: "Those that were made or changed, as they are now and as far as one may still see them, at most 12.",
  })
  introductions!: IntroductionView[] | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
