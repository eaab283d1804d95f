import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import { type Changed, readChanged, watchedField } from "../change-feed/watched-field.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { takeOn } from "../reservation/take-on.ts";
import { readResponder } from "../responder/read-responder.ts";
import { ResponderView } from "../responder/responder.view.ts";
import { InboxPayload } from "./inbox.payload.ts";
import { InboxItemView } from "./inbox.view.ts";
import { readInboxItem } from "./read-inbox.ts";

@Resolver(() => InboxItemView)
export class InboxResolver {
  @Query(() => InboxItemView, {
    nullable: true,
    description: "An introduction in which a responder of one's own organization is asked for, as its inbox has it.",
  })
  inboxItem(
    @Directive("@partition") @Arg("id", () => ID, { description: "The id of the item." }) id: string,
    @Ctx() context: PartnerContext,
  ): Promise<InboxItemView | null> {
    return readInboxItem(context, id);
  }

  @Mutation(() => InboxPayload, {
    nullable: true,
    description: `Takes on what was cleared: keeps a place, and asks the other side to hold the issues. Both hear of it within
moments when all is well; the place is free again after half an hour without a word.`,
  })
  async takeOn(
    @Directive("@partition") @Arg("inboxItem", () => ID, { description: "The id of the item." }) inboxItem: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<InboxPayload> {
    const worked = await takeOn(context, { inboxItem, idempotencyKey });
    if (!worked.ok) return { item: null, problems: viewProblems(worked.problems) };
    return { item: await readInboxItem(context, worked.result.id), problems: [] };
  }

  @Subscription(() => InboxItemView, {
    ...watchedField,
    description: "Introductions in which one's own organization's responders are asked for, as they come in and move.",
  })
  introductionChanged(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "The id of one's own organization." })
    organization: string,
    @Root() changed: Changed,
    @Ctx() context: PartnerContext,
  ): Promise<InboxItemView | null> {
    return readChanged(context, { organization, changed }, readInboxItem);
  }

  @FieldResolver(() => ResponderView, { nullable: true, description: "Who is asked for." })
  responder(@Root() { responderId }: InboxItemView, @Ctx() context: PartnerContext): Promise<ResponderView | null> {
    return readResponder(context, responderId);
  }
}
