import { Field, ID, InputType } from "type-graphql";
import type { DeclineReason, IntroductionOutcome, NotTakenReason } from "./introduction.codes.ts";
import { DeclineReasonEnum, IntroductionOutcomeEnum, NotTakenReasonEnum } from "./introduction.enum.ts";

@InputType("TeamMemberInput", { description: "One of a team." })
export class TeamMemberInput {
  @Field(() => ID, { description: "The id of the responder." })
  responder!: string;

  @Field(() => [ID], { description: "Ids of open issues of the need that are theirs; at least 1, at most 12." })
  issues!: string[];
}

@InputType("RequestHelpInput", {
  description: "Whom to ask, for what: responders who are all asked for the same issues, or a team with issues each.",
})
export class RequestHelpInput {
  @Field(() => [ID], {
    nullable: true,
    description: "Responders, one introduction each; at least 1, at most 12.",
  })
  responders?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "With responders: ids of open issues of the need that all are asked for; at least 1, at most 12.",
  })
  issues?: string[] | null;

  @Field(() => [TeamMemberInput], {
    nullable: true,
    description: "In the place of both: a whole team, one introduction each; at least 1, at most 12.",
  })
  team?: TeamMemberInput[] | null;
}

@InputType("OfferHelpInput", { description: "Who offers help, for what." })
export class OfferHelpInput {
  @Field(() => ID, { description: "The id of the opportunity, which names one's own organization." })
  opportunity!: string;

  @Field(() => ID, { description: "The id of the responder to whom it was shown." })
  responder!: string;

  @Field(() => [ID], { description: "Codes of legal issues, of those that are shown; at least 1, at most 12." })
  issues!: string[];
}

@InputType("AnswerInput", { description: "Yes, or no with a reason." })
export class AnswerInput {
  @Field(() => Boolean, { description: "Whether it is yes." })
  willing!: boolean;

  @Field(() => DeclineReasonEnum, { nullable: true, description: "Why not; needed for a no." })
  reason?: DeclineReason | null;
}

@InputType("CloseIntroductionInput", { description: "What came of an introduction." })
export class CloseIntroductionInput {
  @Field(() => IntroductionOutcomeEnum, { description: "The outcome." })
  outcome!: IntroductionOutcome;

  @Field(() => NotTakenReasonEnum, { nullable: true, description: "With NOT_TAKEN alone: why." })
  reason?: NotTakenReason | null;
}
