import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PersonView } from "../person/person.view.ts";
import type { MailChoice } from "./mail-choice.ts";
import type { OtherMessage } from "./message-kind.ts";
import { MailChoiceEnum, OtherMessageEnum, WeekdayEnum } from "./reachability.enum.ts";
import type { Reachability } from "./reachability.store.ts";

@ObjectType("WorkSpan", { description: "A part of every week in which somebody works." })
export class WorkSpanView {
  @Field(() => WeekdayEnum, { description: "On which day." })
  day!: string;

  @Field(() => String, { description: "From when, by the clocks of their zone, as 09:00." })
  from!: string;

  @Field(() => String, { description: "Until when on that day; its end is 24:00." })
  until!: string;
}

@ObjectType("QuietHours", { description: "Hours of every day in which somebody is left alone." })
export class QuietHoursView {
  @Field(() => String, { description: "From when, by the clocks of their zone, as 20:00." })
  from!: string;

  @Field(() => String, { description: "Until when; on the next day when that is earlier." })
  until!: string;
}

@ObjectType("Away", { description: "When somebody is not at work." })
export class AwayView {
  @Field(() => DateTimeScalar, { description: "From when." })
  from!: Date;

  @Field(() => DateTimeScalar, { description: "Until when." })
  until!: Date;
}

@ObjectType("Reachability", { description: "How somebody is reached at work." })
export class ReachabilityView {
  @Field(() => String, { nullable: true, description: "Work e-mail address." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Work phone number." })
  phone!: string | null;

  @Field(() => String, { description: "IANA time zone, as America/Denver." })
  timeZone!: string;

  @Field(() => [WorkSpanView], { description: "When they work in a week, at most 28 spans." })
  hours!: readonly WorkSpanView[];

  @Field(() => QuietHoursView, { nullable: true, description: "Quiet hours; null: all hours outside of work." })
  quiet!: QuietHoursView | null;

  @Field(() => AwayView, { nullable: true, description: "When they are away, as far as it was said." })
  away!: AwayView | null;

  @Field(() => PersonView, { nullable: true, description: "Who looks after what is theirs when they do not." })
  deputy!: PersonView | null;

  @Field(() => Boolean, { description: "Whether an emergency may reach them in quiet hours." })
  isOnCall!: boolean;

  @Field(() => MailChoiceEnum, { description: "How they are told that there is something for them." })
  mail!: MailChoice;

  @Field(() => [OtherMessageEnum], { description: "By what else they are told, at most 2." })
  alsoBy!: readonly OtherMessage[];

  @Field(() => [OtherMessageEnum], { description: "By what else their organization can tell them, at most 2." })
  alsoOffered!: readonly OtherMessage[];

  pausedIds!: readonly string[];
}

/** What colleagues see. */
export function viewReachability(
  reached: Reachability,
  { deputy, alsoOffered }: Pick<ReachabilityView, "deputy" | "alsoOffered">,
): ReachabilityView {
  const { email, phone, timeZone, hours, quiet, away, isOnCall, mail, alsoBy, pauses: pausedIds } = reached;
  return { email, phone, timeZone, hours, quiet, away, deputy, isOnCall, mail, alsoBy, pausedIds, alsoOffered };
}
