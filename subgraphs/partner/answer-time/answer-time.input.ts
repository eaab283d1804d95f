import { Field, InputType, Int } from "type-graphql";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import { AnswerKindEnum } from "./answer-time.enum.ts";
import type { AnswerKind } from "./answer-time.ts";

@InputType("AnswerTimeInput", { description: "How long somebody is waited for." })
export class AnswerTimeInput {
  @Field(() => AnswerKindEnum, { description: "For what." })
  kind!: AnswerKind;

  @Field(() => UrgencyEnum, { description: "How urgent it is." })
  urgency!: Urgency;

  @Field(() => Int, { description: "How many minutes, from 15 to 14,400; a working day has 480." })
  minutes!: number;

  @Field(() => Boolean, { description: "Whether only the recipient's working time counts." })
  isWorkingTime!: boolean;
}
