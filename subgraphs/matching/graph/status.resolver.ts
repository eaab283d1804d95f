import { Ctx, Query, Resolver } from "type-graphql";
import type { MatchingContext } from "../context.ts";
import { algorithm } from "../criteria/judge-responder.ts";
import { MatchingStatus } from "./status.view.ts";

@Resolver(() => MatchingStatus)
export class StatusResolver {
  @Query(() => MatchingStatus, {
    nullable: true,
    description: "How much matching knows at present; for people who are signed in.",
  })
  matchingStatus(@Ctx() context: MatchingContext): MatchingStatus {
    return { ...context.matcher.status(), algorithm };
  }
}
