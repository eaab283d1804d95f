import "reflect-metadata";
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { DateTimeScalar } from "#shared/subgraph/date-time.scalar.ts";
import type { MatchingContext } from "../context.ts";
import { algorithm } from "../criteria/judge-responder.ts";

@ObjectType({ description: "How much matching knows at present." })
export class MatchingStatus {
  @Field(() => Int, { description: "Responders that could be proposed." })
  responders!: number;

  @Field(() => Int, { description: "Organizations that they belong to." })
  organizations!: number;

  @Field(() => String, { description: "Name and version of the way in which candidates are scored." })
  algorithm!: string;

  @Field(() => DateTimeScalar, { description: "When this was said." })
  asOf!: Date;
}

@Resolver(() => MatchingStatus)
export class StatusResolver {
  @Query(() => MatchingStatus, {
    nullable: true,
    description: "How much matching knows at present; for people who are signed in.",
  })
  matchingStatus(@Ctx() context: MatchingContext): MatchingStatus | null {
    if (!context.viewer) return null;
    return { ...context.matcher.status(), algorithm };
  }
}
