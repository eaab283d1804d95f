import "reflect-metadata";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ProblemView } from "#shared/subgraph/problem.view.ts";
import type { Urgency } from "../need/need.codes.ts";
import { UrgencyEnum } from "../need/need.enum.ts";
import { NoticeKindEnum, NoticeWayEnum } from "./notice.enum.ts";
import type { Notice } from "./notice.store.ts";
import type { NoticeKind, NoticeWay } from "./notice-kind.ts";

@ObjectType("Update", { description: "Something for one person to look at." })
export class NoticeView {
  @Field(() => ID, { description: "Its id, to mark it as seen." })
  id!: string;

  @Field(() => NoticeKindEnum, { description: "Why." })
  kind!: NoticeKind;

  @Field(() => NoticeWayEnum, { description: "How they have come to be told." })
  way!: NoticeWay;

  @Field(() => ID, { description: "The id of what it is about." })
  subject!: string;

  @Field(() => UrgencyEnum, { description: "How soon to look." })
  urgency!: Urgency;

  @Field(() => DateTimeScalar, { description: "Since when." })
  at!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they opened it." })
  seenAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When there was nothing to look at any more." })
  settledAt!: Date | null;
}

/** What whoever it is for sees. */
export function viewNotice({ id, kind, way, subject, urgency, notedAt, seenAt, settledAt }: Notice): NoticeView {
  return { id, kind, way, subject, urgency, at: notedAt, seenAt, settledAt };
}

@ObjectType("UpdateEdge", { description: "An update in a list." })
export class NoticeEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => NoticeView, { description: "The update." })
  node!: NoticeView;
}

@ObjectType("UpdateConnection", { description: "Updates, the newest first." })
export class NoticeConnection {
  @Field(() => [NoticeEdge], { description: "The updates of this page." })
  edges!: NoticeEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}

@ObjectType("UpdatePayload", { description: "What a command about an update came to." })
export class NoticePayload {
  @Field(() => NoticeView, { nullable: true, description: "The update as it is now; null when there are problems." })
  update!: NoticeView | null;

  @Field(() => [ProblemView], { description: "Everything the command was refused for; empty when it was done." })
  problems!: ProblemView[];
}
