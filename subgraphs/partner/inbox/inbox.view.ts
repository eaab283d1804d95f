import { Directive, Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { OrganizationView, viewOrganization } from "../graph/organization.view.ts";
import type { IntroductionReason, IntroductionState } from "../introduction/introduction.codes.ts";
import { IntroductionReasonEnum, IntroductionStateEnum } from "../introduction/introduction.enum.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import type { InboxItem } from "./inbox-item.store.ts";

@Directive('@key(fields: "id")')
@ObjectType("InboxItem", {
  simpleResolvers: true,
  description: "On the responder's side: which introduction, held elsewhere, concerns us.",
})
export class InboxItemView {
  @Field(() => ID, { description: "Its id, which names the responder's organization." })
  id!: string;

  @Field(() => ID, { description: "The id of the introduction, which names its home." })
  introductionId!: string;

  @Field(() => OrganizationView, { description: "The organization that holds the need." })
  home!: OrganizationView;

  @Field(() => IntroductionStateEnum, { description: "Where it stands, as its home has said last." })
  state!: IntroductionState;

  @Field(() => Boolean, { description: "Whether only advice to a colleague is asked for: it takes no place." })
  isAdvice!: boolean;

  @Field(() => UrgencyEnum, { description: "How soon help is needed." })
  urgency!: Urgency;

  @Field(() => IntroductionReasonEnum, { nullable: true, description: "Why it came to its end, where it did." })
  reason!: IntroductionReason | null;

  @Field(() => Boolean, { description: "Whether the home does not take part for now: nothing goes on until it does." })
  isHomeStopped!: boolean;

  @Field(() => DateTimeScalar, { description: "When something last happened to it." })
  updatedAt!: Date;

  responderId!: string;
  keeper!: string;
}

export function viewInboxItem(item: InboxItem): InboxItemView {
  const view = new InboxItemView();
  view.id = item.id;
  view.introductionId = item.introduction;
  view.home = viewOrganization(item.home);
  view.state = item.state;
  view.isAdvice = item.isShort;
  view.urgency = item.urgency;
  view.reason = item.reason;
  view.isHomeStopped = item.isHomeStopped;
  view.updatedAt = item.updatedAt;
  view.responderId = item.responder;
  view.keeper = item.keeper;
  return view;
}
