import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { SightingRow } from "./sighting.store.ts";

@ObjectType("NeedSighting", { description: "That a need was shown to somebody who had not posted it, in a list too." })
export class SightingView {
  @Field(() => DateTimeScalar, { description: "When it was first shown to them." })
  firstAt!: Date;

  @Field(() => DateTimeScalar, { description: "When it was last shown to them, to the hour." })
  lastAt!: Date;

  @Field(() => Int, { description: "In how many different hours it was shown to them." })
  hours!: number;

  @Field(() => String, {
    nullable: true,
    description: "What the need's introductions call them; null when none of them names them.",
  })
  name!: string | null;

  personId!: string;
}

export function viewSighting({ person, name, firstAt, lastAt, hours }: SightingRow): SightingView {
  const view = new SightingView();
  view.firstAt = firstAt;
  view.lastAt = lastAt;
  view.hours = hours;
  view.name = name;
  view.personId = person;
  return view;
}
