import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { clearConflictList } from "./clear-conflict-list.ts";
import type { ConflictWay } from "./conflict-check.codes.ts";
import { ConflictWayEnum } from "./conflict-check.enum.ts";
import { ConflictSettingPayload, ConflictSettingView } from "./conflict-setting.view.ts";
import { readConflictSetting } from "./read-conflict-setting.ts";
import { setConflictCheck } from "./set-conflict-check.ts";

@Resolver(() => OrganizationView)
export class ConflictSettingResolver {
  @FieldResolver(() => ConflictSettingView, {
    nullable: true,
    description: "How it looks for conflicts of interest; for its own people. Homes are told in each introduction.",
  })
  conflictCheck(@Ctx() context: PartnerContext): Promise<ConflictSettingView> {
    return readConflictSetting(context);
  }

  @Mutation(() => ConflictSettingPayload, {
    nullable: true,
    description: `Sets how one's own organization looks for conflicts of interest, and who looks: often a clerk, not the lawyer. BLIND
needs a list of its own; what it reveals is said in the threat model.`,
  })
  async setConflictCheck(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("way", () => ConflictWayEnum, { description: "The way." }) way: ConflictWay,
    @Arg("checkers", () => [ID], {
      description: "Ids of people of one's own who have keys, at most 10; none for AS_SHOWN.",
    })
    checkers: string[],
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ConflictSettingPayload> {
    const worked = await setConflictCheck(context, { organization, way, checkers, idempotencyKey });
    if (!worked.ok) return { conflictCheck: null, problems: viewProblems(worked.problems) };
    return { conflictCheck: await readConflictSetting(context), problems: [] };
  }
  @Mutation(() => ConflictSettingPayload, {
    nullable: true,
    description: "Deletes one's own organization's list of names to compare with. Refused while the way is BLIND.",
  })
  async clearConflictList(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ConflictSettingPayload> {
    const worked = await clearConflictList(context, { organization, idempotencyKey });
    if (!worked.ok) return { conflictCheck: null, problems: viewProblems(worked.problems) };
    return { conflictCheck: await readConflictSetting(context), problems: [] };
  }
}
