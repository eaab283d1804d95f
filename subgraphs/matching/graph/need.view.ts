import "reflect-metadata";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { MatchProfileScalar } from "#shared/subgraph/match-profile.scalar.ts";

@Directive('@key(fields: "id")')
@ObjectType("Need", { description: "What one survivor needs legally now; held by its home, never kept here." })
export class NeedStub {
  @Field(() => ID, { description: "The need's id." })
  id!: string;

  @Directive("@external")
  @Field(() => MatchProfileScalar, { nullable: true, description: "What its home tells for one question: codes only." })
  matchProfile!: unknown;
}
