import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { IntroductionPayload } from "./introduction.payload.ts";
import { IntroductionView } from "./introduction.view.ts";
import { introductionPayload } from "./introduction-payload.ts";
import { markIntroductionSeen } from "./mark-introduction-seen.ts";

/** The receipt for what the other side did: given by whoever has it before them, never by a query. */
@Resolver(() => IntroductionView)
export class SeenResolver {
  @Mutation(() => IntroductionPayload, {
    nullable: true,
    description: `Says that one has the introduction before one's eyes: what the other side did of its first lines is seen, for one's
own side, and the other side is told when. Reading it says nothing.`,
  })
  async markIntroductionSeen(
    @Directive("@partition")
    @Arg("introduction", () => ID, { description: "The id of the introduction." })
    introduction: string,
    @Arg("upTo", () => Int, { description: "How many lines of the timeline one has before one's eyes." }) upTo: number,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<IntroductionPayload> {
    return introductionPayload(context, await markIntroductionSeen(context, { introduction, upTo, idempotencyKey }));
  }
}
