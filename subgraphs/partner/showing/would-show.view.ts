import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { LanguageView } from "../graph/code-stub.view.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import { OpportunityIssueView, viewShownIssue } from "../opportunity/opportunity.view.ts";
import type { WouldShow } from "./would-show.ts";

@ObjectType("WouldShow", {
  simpleResolvers: true,
  description: "Whom the next wave of a need would reach, and all that they would be shown.",
})
export class WouldShowView {
  @Field(() => ID, { description: "The id of the responder, at their own organization." })
  responderId!: string;

  @Field(() => OrganizationView, { description: "The responder's organization." })
  organization!: OrganizationView;

  @Field(() => [OpportunityIssueView], { description: "The legal issues, at most 12; never all of several." })
  issues!: OpportunityIssueView[];

  @Field(() => [LanguageView], { description: "Languages in which the survivor can talk, at most 10." })
  languages!: LanguageView[];

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;
}

export function viewWouldShow({ responder, organization, issues, languages, urgency }: WouldShow): WouldShowView {
  return {
    responderId: responder,
    organization: viewOrganization(organization),
    issues: issues.map(viewShownIssue),
    languages: languages.map((tag) => ({ tag })),
    urgency,
  };
}
