import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ConcernView } from "./concern.view.ts";

@ObjectType("ConcernEdge", { description: "A concern in a list." })
export class ConcernEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => ConcernView, { description: "The concern." })
  node!: ConcernView;
}

@ObjectType("ConcernConnection", { description: "Concerns, the newest first." })
export class ConcernConnection {
  @Field(() => [ConcernEdge], { description: "The concerns of this page." })
  edges!: ConcernEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
