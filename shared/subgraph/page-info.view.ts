import "reflect-metadata";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("PageInfo", {
  simpleResolvers: true,
  description: "Where a page lies in its list (GraphQL Cursor Connections Specification).",
})
export class PageInfoView {
  @Field(() => Boolean, { description: "Whether more follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the page began after a cursor." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge: give it as `after` for the next page.",
  })
  endCursor!: string | null;
}
