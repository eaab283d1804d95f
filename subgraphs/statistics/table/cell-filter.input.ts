import "reflect-metadata";
import { Field, InputType } from "type-graphql";

@InputType("CellFilter", { description: "Which codes of one dimension are wanted." })
export class CellFilterInput {
  @Field(() => String, { description: "The dimension's name, as group." })
  dimension!: string;

  @Field(() => [String], { description: "Cells with any of these codes; at most 200." })
  codes!: string[];
}
