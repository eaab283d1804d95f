import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { eraseNeed } from "./erase-need.ts";
import { readRetention } from "./read-retention.ts";
import { RetentionInput } from "./retention.input.ts";
import { EraseNeedPayload, RetentionPayload, RetentionView } from "./retention.view.ts";
import { setRetention } from "./set-retention.ts";

@Resolver(() => OrganizationView)
export class RetentionResolver {
  @FieldResolver(() => RetentionView, {
    nullable: true,
    description: "For how long it keeps what has ended; for its own people.",
  })
  retention(@Ctx() context: PartnerContext): Promise<RetentionView> {
    return readRetention(context);
  }

  @Mutation(() => RetentionPayload, {
    nullable: true,
    description: "Sets for how long what has ended is kept, from a week on.",
  })
  async setRetention(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => RetentionInput, { description: "The times from now on." }) input: RetentionInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<RetentionPayload> {
    const worked = await setRetention(context, { organization, input, idempotencyKey });
    if (!worked.ok) return { retention: null, problems: viewProblems(worked.problems) };
    return { retention: await readRetention(context), problems: [] };
  }

  @Mutation(() => EraseNeedPayload, {
    nullable: true,
    description:
      "Erases a need that has ended, or a draft, with all that belongs to it, here and where it was shown. It cannot be brought back; that it was there, and who worked on it, stays in the records.",
  })
  async eraseNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<EraseNeedPayload> {
    const worked = await eraseNeed(context, { need, idempotencyKey });
    if (!worked.ok) return { erased: null, problems: viewProblems(worked.problems) };
    context.loaders.need.clear(need);
    return { erased: need, problems: [] };
  }
}
