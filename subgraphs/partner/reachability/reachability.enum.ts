import { codesEnum } from "#shared/subgraph/codes-enum.ts";
import { mailChoiceMeanings } from "./mail-choice.ts";
import { otherMessageMeanings } from "./message-kind.ts";
import { weekdays } from "./work-span.ts";

export const MailChoiceEnum = codesEnum(
  "MailChoice",
  "How somebody is told that there is something for them.",
  mailChoiceMeanings,
);

export const OtherMessageEnum = codesEnum(
  "OtherMessage",
  "What may tell somebody besides e-mail that there is something for them; none says more than that.",
  otherMessageMeanings,
);

const named = weekdays.map((day) => [day, `${day.charAt(0)}${day.slice(1).toLowerCase()}`]);
export const WeekdayEnum = codesEnum("Weekday", "A day of the week.", Object.fromEntries(named));
