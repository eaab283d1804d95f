import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../graph/date.scalar.ts";
import type { DueKind } from "./need.codes.ts";
import { DueKindEnum } from "./need.enum.ts";

@ObjectType("Due", { simpleResolvers: true, description: "A date that presses." })
export class DueView {
  @Field(() => DateScalar, { description: "The day." })
  on!: string;

  @Field(() => DueKindEnum, { description: "What happens on that day." })
  kind!: DueKind;
}
