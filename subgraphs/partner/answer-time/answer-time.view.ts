import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import { AnswerKindEnum } from "./answer-time.enum.ts";
import type { AnswerKind, AnswerTime } from "./answer-time.ts";

@ObjectType("AnswerTime", { description: "How long somebody is waited for." })
export class AnswerTimeView {
  @Field(() => AnswerKindEnum, { description: "For what." })
  kind!: AnswerKind;

  @Field(() => UrgencyEnum, { description: "How urgent it is." })
  urgency!: Urgency;

  @Field(() => Int, { description: "How many minutes; a working day has 480." })
  minutes!: number;

  @Field(() => Boolean, { description: "Whether only the recipient's working time counts." })
  isWorkingTime!: boolean;
}

export function viewAnswerTime({ kind, urgency, minutes, isWorkingTime }: AnswerTime): AnswerTimeView {
  return { kind, urgency, minutes, isWorkingTime };
}

@ObjectType("AnswerTimesPayload", { description: "What setting the times came to." })
export class AnswerTimesPayload {
  @Field(() => [AnswerTimeView], { nullable: true, description: "All times as they are now; null on problems." })
  answerTimes!: AnswerTimeView[] | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
