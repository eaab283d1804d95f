import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { Checker } from "./check-standing.ts";
import type { ConflictWay } from "./conflict-check.codes.ts";
import { ConflictWayEnum } from "./conflict-check.enum.ts";
import type { ConflictSetting } from "./conflict-setting.store.ts";

@ObjectType("ConflictChecker", { simpleResolvers: true, description: "Somebody who looks for conflicts of interest." })
export class ConflictCheckerView {
  @Field(() => ID, { description: "Their id, which names their organization; by it one reads their keys." })
  id!: string;

  @Field(() => String, { description: "Their name, as their organization says it." })
  name!: string;
}

export function viewChecker({ id, name }: Checker): ConflictCheckerView {
  return { id, name };
}

@ObjectType("ConflictCheck", {
  simpleResolvers: true,
  description: "How an organization looks for conflicts of interest.",
})
export class ConflictSettingView {
  @Field(() => ConflictWayEnum, { description: "The way." })
  way!: ConflictWay;

  @Field(() => [ConflictCheckerView], { description: "Who looks, at most 10; those who have left are not among them." })
  checkers!: ConflictCheckerView[];

  @Field(() => Int, { description: "How many names the own list held when it was read; 0 when there is none." })
  listedNames!: number;

  @Field(() => Int, { description: "How many spellings of them are compared, at most 16,384." })
  listedKeys!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the list was read." })
  listedAt!: Date | null;
}

export function viewSetting({ way, checkers, names, keys, listedAt }: ConflictSetting): ConflictSettingView {
  return { way, checkers: checkers.map(viewChecker), listedNames: names, listedKeys: keys, listedAt };
}

@ObjectType("ConflictCheckPayload", { description: "What setting the conflict check came to." })
export class ConflictSettingPayload {
  @Field(() => ConflictSettingView, { nullable: true, description: "As it is now; null with problems." })
  conflictCheck!: ConflictSettingView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
