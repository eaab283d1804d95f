import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Holding", { simpleResolvers: true, description: "How much somebody looks after." })
export class HoldingView {
  @Field(() => Int, { description: "Needs that are not finished." })
  needs!: number;

  @Field(() => Int, { description: "Responders who are not retired." })
  responders!: number;

  @Field(() => Int, { description: "Needs elsewhere that fit those responders and wait for an answer." })
  opportunities!: number;

  @Field(() => Int, { description: "Introductions of those needs in which somebody works for the survivor." })
  represented!: number;
}
