import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { InboxItemView } from "./inbox.view.ts";

@ObjectType("InboxEdge", { description: "An item in a list." })
export class InboxEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => InboxItemView, { description: "The item." })
  node!: InboxItemView;
}

@ObjectType("InboxConnection", { description: "What concerns us of introductions held elsewhere, the latest first." })
export class InboxConnection {
  @Field(() => [InboxEdge], { description: "The items of this page." })
  edges!: InboxEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
