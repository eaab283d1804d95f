import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { IntroductionView } from "./introduction.view.ts";

@ObjectType("IntroductionEdge", { description: "An introduction in a list." })
export class IntroductionEdge {
  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => IntroductionView, { description: "The introduction." })
  node!: IntroductionView;
}

@ObjectType("IntroductionConnection", { description: "Introductions, the newest first." })
export class IntroductionConnection {
  @Field(() => [IntroductionEdge], { description: "The introductions of this page." })
  edges!: IntroductionEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
