import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import { InboxItemView } from "./inbox.view.ts";

@ObjectType("InboxPayload", { description: "What a command on an item of the inbox came to." })
export class InboxPayload {
  @Field(() => InboxItemView, { nullable: true, description: "The item as it is now; null when there are problems." })
  item!: InboxItemView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
