import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import type { Contact } from "../reachability/contacts.store.ts";
import type { WorkSpan } from "../reachability/work-span.ts";

@ObjectType("ContactHours", { simpleResolvers: true, description: "A part of every week in which somebody works." })
export class ContactHoursView {
  @Field(() => String, { description: "The day, as MONDAY." })
  day!: string;

  @Field(() => String, { description: "From when, as 09:00, by the clocks of their time zone." })
  from!: string;

  @Field(() => String, { description: "Until when, as 17:00." })
  until!: string;
}

@ObjectType("Contact", { simpleResolvers: true, description: "How a professional is reached at work." })
export class ContactView {
  @Field(() => String, { description: "Their name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What they are at their organization." })
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Their address for mail at work." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "Their number at work." })
  phone!: string | null;

  @Field(() => String, { description: "Their time zone, as America/Denver." })
  timeZone!: string;

  @Field(() => [ContactHoursView], { description: "When they work." })
  hours!: ContactHoursView[];
}

export function viewContact({ name, title, email, phone, timeZone, hours }: Contact): ContactView {
  return Object.assign(new ContactView(), { name, title, email, phone, timeZone, hours: hours.map(viewHours) });
}

function viewHours({ day, from, until }: WorkSpan): ContactHoursView {
  return { day, from, until };
}
