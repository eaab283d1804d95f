import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { SightingView } from "./sighting.view.ts";

@ObjectType("NeedSightingEdge", { description: "Somebody in the list of those who have seen a need." })
export class SightingEdge {
  @Field(() => String, { description: "Their place in the list." })
  cursor!: string;

  @Field(() => SightingView, { description: "Who and when." })
  node!: SightingView;
}

@ObjectType("NeedSightingConnection", { description: "Those who have seen a need, the latest first." })
export class SightingConnection {
  @Field(() => [SightingEdge], { description: "Those of this page." })
  edges!: SightingEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
