import { Field, InputType, Int } from "type-graphql";

@InputType("RetentionInput", { description: "For how long what has ended is to be kept." })
export class RetentionInput {
  @Field(() => Int, {
    nullable: true,
    description: "Days after a need was closed or withdrawn, from 30 to 3,650; left out: until it is erased.",
  })
  closedNeedsDays?: number | null;

  @Field(() => Int, {
    description: "Days after something that others have shown one's responders was over, from 30 to 3,650.",
  })
  shownDays!: number;
}
