import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { SightingRow } from "./sighting.store.ts";

@ObjectType("NeedSighting", { description: "That somebody has seen a need which they had not posted." })
export class SightingView {
  @Field(() => DateTimeScalar, { description: "When they first saw it." })
  firstAt!: Date;

  @Field(() => DateTimeScalar, { description: "When they last began to look at it, to the hour." })
  lastAt!: Date;

  @Field(() => Int, { description: "In how many different hours they looked." })
  hours!: number;

  personId!: string;
}

export function viewSighting({ person, firstAt, lastAt, hours }: SightingRow): SightingView {
  const view = new SightingView();
  view.firstAt = firstAt;
  view.lastAt = lastAt;
  view.hours = hours;
  view.personId = person;
  return view;
}
