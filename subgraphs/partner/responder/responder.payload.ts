import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { ResponderView } from "./responder.view.ts";

@ObjectType("ResponderPayload", { description: "What a command on a responder came to." })
export class ResponderPayload {
  @Field(() => ResponderView, { nullable: true, description: "The responder as they are now; null with problems." })
  responder!: ResponderView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
