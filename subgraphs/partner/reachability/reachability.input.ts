import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { MailChoice } from "./mail-choice.ts";
import type { OtherMessage } from "./message-kind.ts";
import { MailChoiceEnum, OtherMessageEnum, WeekdayEnum } from "./reachability.enum.ts";

@InputType("WorkSpanInput", { description: "A part of every week in which somebody works." })
export class WorkSpanInput {
  @Field(() => WeekdayEnum, { description: "On which day." })
  day!: string;

  @Field(() => String, { description: "From when, by the clocks of their zone, as 09:00." })
  from!: string;

  @Field(() => String, { description: "Until when on that day, as 17:30; its end is 24:00." })
  until!: string;
}

@InputType("QuietHoursInput", { description: "Hours of every day in which somebody is left alone." })
export class QuietHoursInput {
  @Field(() => String, { description: "From when, by the clocks of their zone, as 20:00." })
  from!: string;

  @Field(() => String, { description: "Until when, as 07:30; on the next day when that is earlier." })
  until!: string;
}

@InputType("SetReachabilityInput", {
  description: "All that somebody says of how they are reached; what is left out is as if it had never been said.",
})
export class SetReachabilityInput {
  @Field(() => String, { nullable: true, description: "Work e-mail address; else the one they were invited at." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Work phone number with its country, at most 40 characters." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "IANA time zone, as America/Denver; else the organization's." })
  timeZone?: string | null;

  @Field(() => [WorkSpanInput], {
    nullable: true,
    description: "When they work in a week, at most 28 spans; else Monday to Friday, 09:00 to 17:00.",
  })
  hours?: WorkSpanInput[] | null;

  @Field(() => QuietHoursInput, { nullable: true, description: "Quiet hours; else all hours outside of work." })
  quiet?: QuietHoursInput | null;

  @Field(() => Boolean, { nullable: true, description: "Whether an emergency may reach them in quiet hours." })
  isOnCall?: boolean | null;

  @Field(() => MailChoiceEnum, { nullable: true, description: "How they are told; else by an e-mail each time." })
  mail?: MailChoice | null;

  @Field(() => [OtherMessageEnum], {
    nullable: true,
    description: "By what else they are told, at most 2; else nothing.",
  })
  alsoBy?: OtherMessage[] | null;
}

@InputType("SetAwayInput", { description: "When somebody is away, and their deputy; what is left out is none." })
export class SetAwayInput {
  @Field(() => DateTimeScalar, { nullable: true, description: "From when." })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when, at most 366 days later." })
  until?: Date | null;

  @Field(() => ID, { nullable: true, description: "A colleague who looks after what is theirs meanwhile." })
  deputy?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Which of the profiles they look after pause for that time, and take needs again by themselves, at most 1,000.",
  })
  pauses?: string[] | null;
}
