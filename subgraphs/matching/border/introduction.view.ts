import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Introduction", { description: "One responder, one need; held by the need's home, never kept here." })
export class IntroductionStub {
  @Field(() => ID, { description: "The introduction's id." })
  id!: string;

  @Directive("@external")
  @Field(() => ID, { description: "The id of the responder, as the home tells it." })
  responderId!: string;
}

@Directive('@key(fields: "id")')
@ObjectType("InboxItem", {
  description: "What concerns a responder's organization of an introduction; held there, never kept here.",
})
export class InboxItemStub {
  @Field(() => ID, { description: "The item's id." })
  id!: string;

  @Directive("@external")
  @Field(() => ID, { description: "The id of the introduction, as the responder's organization tells it." })
  introductionId!: string;
}
