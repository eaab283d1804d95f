import "reflect-metadata";
import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { WaitingColleague } from "./waiting.store.ts";

@ObjectType("WaitingColleague", {
  simpleResolvers: true,
  description:
    "A colleague who is away, has not looked for three days at what waits for them, or cannot sign in and left work.",
})
export class WaitingColleagueView {
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when they are away; null when they are not." })
  awayUntil!: Date | null;

  @Field(() => Int, { description: "How many unfinished needs they look after." })
  needs!: number;

  @Field(() => Int, { description: "How many responders they look after." })
  responders!: number;

  @Field(() => Boolean, { description: "Whether they cannot sign in: what they look after is to be handed over." })
  cannotSignIn!: boolean;

  @Field(() => Int, { description: "How many of their updates nobody has opened for three days." })
  unopened!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when the oldest of these waits." })
  unopenedSince!: Date | null;

  personId!: string;
  deputyId!: string | null;
}

export function viewWaitingColleague(row: WaitingColleague): WaitingColleagueView {
  const view = new WaitingColleagueView();
  view.awayUntil = row.awayUntil === null ? null : new Date(row.awayUntil);
  view.needs = row.needs;
  view.responders = row.responders;
  view.cannotSignIn = row.cannotSignIn;
  view.unopened = row.unopened;
  view.unopenedSince = row.unopenedSince === null ? null : new Date(row.unopenedSince);
  view.personId = row.person;
  view.deputyId = row.deputy;
  return view;
}
