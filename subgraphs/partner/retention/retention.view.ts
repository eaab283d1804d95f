import "reflect-metadata";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { Retention } from "./retention.ts";

@ObjectType("Retention", { description: "For how long what has ended is kept." })
export class RetentionView {
  @Field(() => Int, {
    nullable: true,
    description: "For how many days needs are kept after they were closed or withdrawn; null: until they are erased.",
  })
  closedNeedsDays!: number | null;

  @Field(() => Int, {
    description: "For how many days is kept what others have shown one's responders, after it was over.",
  })
  shownDays!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when these times hold: a week after they were set, so that a slip can be taken back.",
  })
  holdsFrom!: Date | null;
}

export function viewRetention({ closedNeedsDays, shownDays, holdsFrom }: Retention): RetentionView {
  return { closedNeedsDays, shownDays, holdsFrom };
}

@ObjectType("RetentionPayload", { description: "What setting the times came to." })
export class RetentionPayload {
  @Field(() => RetentionView, { nullable: true, description: "The times as they are now; null on problems." })
  retention!: RetentionView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}

@ObjectType("EraseNeedPayload", { description: "What erasing a need came to." })
export class EraseNeedPayload {
  @Field(() => ID, { nullable: true, description: "The id of the need that is gone; null when there are problems." })
  erased!: string | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
