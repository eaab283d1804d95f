import { Arg, Ctx, Directive, ID, Mutation, Resolver, Root, Subscription } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import { type Changed, watchedField } from "../change-feed/watched-field.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { markSeen } from "./mark-seen.ts";
import { NoticePayload, NoticeView } from "./notice.view.ts";
import { readChangedNotice, readNotice } from "./read-notices.ts";

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

  @Subscription(() => NoticeView, {
    ...watchedField,
    description: "One's own updates, as they come up, are opened and are settled.",
  })
  updateChanged(
    @Directive("@partition") @Arg("person", () => ID, { description: "One's own id." }) person: string,
    @Root() changed: Changed,
    @Ctx() context: PartnerContext,
  ): Promise<NoticeView | null> {
    return readChangedNotice(context, { person, changed });
  }
}
