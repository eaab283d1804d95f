import "reflect-metadata";
import { Field, ObjectType } from "type-graphql";
import { PageInfoView } from "#shared/subgraph/page-info.view.ts";
import { ResponderView } from "./responder.view.ts";

@ObjectType("ResponderEdge", { description: "A responder in a list." })
export class ResponderEdge {
  @Field(() => String, { description: "Their place in the list." })
  cursor!: string;

  @Field(() => ResponderView, { description: "The responder." })
  node!: ResponderView;
}

@ObjectType("ResponderConnection", { description: "Responders, by name." })
export class ResponderConnection {
  @Field(() => [ResponderEdge], { description: "The responders of this page." })
  edges!: ResponderEdge[];

  @Field(() => PageInfoView, { description: "Where the page lies in the list." })
  pageInfo!: PageInfoView;
}
