import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { NeedView } from "./need.view.ts";

@ObjectType("NeedEdge", { description: "A need in a list." })
export class NeedEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => NeedView, { description: "The need." })
  node!: NeedView;
}

@ObjectType("NeedConnection", { description: "Needs, the newest first." })
export class NeedConnection {
  @Field(() => [NeedEdge], { description: "The needs of this page." })
  edges!: NeedEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
