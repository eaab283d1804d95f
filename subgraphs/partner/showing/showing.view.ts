import "reflect-metadata";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import { AnswerStateView } from "../opportunity/answer-state.view.ts";
import type { Showing } from "./showing.entity.ts";

@Directive('@key(fields: "id")')
@ObjectType("Showing", {
  simpleResolvers: true,
  description: "That a need was shown to a responder: to whom, what of it, and what came of it. For the need's home.",
})
export class ShowingView extends AnswerStateView {
  @Field(() => ID, { description: "Its id, which names the need's organization; the responder's side knows it too." })
  id!: string;

  @Field(() => ID, { description: "The id of the responder, at their own organization." })
  responderId!: string;

  @Field(() => OrganizationView, { description: "The responder's organization." })
  organization!: OrganizationView;

  @Field(() => [ID], { description: "Ids of the issues that they are shown, at most 12; never all of several." })
  issues!: string[];

  @Field(() => Int, { description: "In which wave, from 1." })
  wave!: number;

  @Field(() => DateTimeScalar, { description: "When it was shown." })
  shownAt!: Date;

  @Field(() => DateTimeScalar, { description: "Until when an answer is awaited, in their working time." })
  awaitedUntil!: Date;

  @Field(() => DateTimeScalar, { description: "Until when it can still be answered." })
  answerBy!: Date;
}

export function viewShowing(showing: Showing): ShowingView {
  const view = new ShowingView();
  view.id = showing.id;
  view.responderId = showing.responder;
  view.organization = viewOrganization(showing.organization);
  view.issues = showing.issues.map(({ id }) => id);
  view.wave = showing.wave;
  view.score = showing.score / 100;
  view.state = showing.state;
  view.goneBecause = showing.goneBecause;
  view.declinedBecause = showing.declinedBecause;
  view.shownAt = showing.shownAt;
  view.awaitedUntil = showing.awaitedUntil;
  view.answerBy = showing.answerBy;
  return view;
}
