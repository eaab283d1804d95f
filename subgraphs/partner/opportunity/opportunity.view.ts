import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { LanguageView } from "../graph/code-stub.view.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import { CodedIssueView } from "../need/coded-issue.view.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import { AnswerStateView } from "./answer-state.view.ts";
import type { ShownIssue } from "./opportunity.codes.ts";
import type { OpportunityRow } from "./opportunity-list.store.ts";

@ObjectType("OpportunityIssue", { simpleResolvers: true, description: "A legal issue that fits the responder." })
export class OpportunityIssueView extends CodedIssueView {
  @Field(() => String, { nullable: true, description: "The month in which a date presses, as 2027-01, if one does." })
  dueMonth!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Opportunity", {
  simpleResolvers: true,
  description:
    "A need that fits one of our responders: what its home chose to show, held by the responder's organization.",
})
export class OpportunityView extends AnswerStateView {
  @Field(() => ID, { description: "Its id, which names the responder's organization." })
  id!: string;

  @Field(() => ID, {
    description: "By what its home knows it; help is offered under it. It tells nothing of the need.",
  })
  needId!: string;

  @Field(() => OrganizationView, { description: "The organization that looks for help." })
  home!: OrganizationView;

  @Field(() => [OpportunityIssueView], { description: "The legal issues that fit, at most 12; never all of a need's." })
  issues!: OpportunityIssueView[];

  @Field(() => [LanguageView], { description: "Languages in which the survivor can talk, at most 10." })
  languages!: LanguageView[];

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Until when an answer is awaited, in the working time of whoever looks after it; then others are asked.",
  })
  awaitedUntil!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it can still be answered." })
  answerBy!: Date;

  @Field(() => DateTimeScalar, { description: "When it came in." })
  receivedAt!: Date;

  responderId!: string;
}

/** All that people of the responder's organization see. */
export function viewOpportunity(opportunity: OpportunityRow): OpportunityView {
  const view = new OpportunityView();
  view.id = opportunity.id;
  view.needId = opportunity.needId;
  view.home = viewOrganization(opportunity.home);
  view.issues = opportunity.issues.map(viewShownIssue);
  view.languages = opportunity.languages.map((tag) => ({ tag }));
  view.urgency = opportunity.urgency;
  view.score = opportunity.score / 100;
  view.state = opportunity.state;
  view.goneBecause = opportunity.goneBecause;
  view.declinedBecause = opportunity.declinedBecause;
  view.awaitedUntil = opportunity.awaitedUntil;
  view.answerBy = opportunity.answerBy;
  view.receivedAt = opportunity.receivedAt;
  view.responderId = opportunity.responder;
  return view;
}

/** An issue as whoever is shown it reads it. */
export function viewShownIssue({ issue, jurisdiction, help, dueMonth }: ShownIssue): OpportunityIssueView {
  return { issue: { code: issue }, jurisdiction: { code: jurisdiction }, help, dueMonth };
}
