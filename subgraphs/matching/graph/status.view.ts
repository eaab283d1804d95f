import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";

@ObjectType({ description: "How much matching knows at present." })
export class MatchingStatus {
  @Field(() => Int, { description: "Responders that could be proposed." })
  responders!: number;

  @Field(() => Int, { description: "Organizations that they belong to." })
  organizations!: number;

  @Field(() => String, { description: "Name and version of the way in which candidates are scored." })
  algorithm!: string;

  @Field(() => DateTimeScalar, { description: "When this was said." })
  asOf!: Date;
}
