import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { markSeen } from "./mark-seen.ts";
import { NoticePayload, NoticeView } from "./notice.view.ts";
import { readNotice } from "./read-notices.ts";

@Resolver(() => NoticeView)
export class NoticeResolver {
  @Mutation(() => NoticePayload, { nullable: true, description: "Says that one has opened an update." })
  async markSeen(
    @Directive("@partition") @Arg("update", () => ID, { description: "Which." }) update: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<NoticePayload> {
    const worked = await markSeen(context, { update, idempotencyKey });
    if (!worked.ok) return { update: null, problems: viewProblems(worked.problems) };
    return { update: await readNotice(context, update), problems: [] };
  }
}
