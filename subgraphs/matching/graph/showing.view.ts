import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("Showing", {
  description: "That a need was shown to a responder; held by the need's home, never kept here.",
})
export class ShowingStub {
  @Field(() => ID, { description: "The showing's id." })
  id!: string;

  @Directive("@external")
  @Field(() => ID, { description: "The id of the responder, as the home tells it." })
  responderId!: string;
}
