import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { AudienceInput } from "../need/need.input.ts";
import { AudienceView } from "../need/need.view.ts";
import { AudienceDefaultPayload } from "./audience-default.view.ts";
import { readAudienceDefault } from "./read-audience-default.ts";
import { setAudienceDefault } from "./set-audience-default.ts";

@Resolver(() => OrganizationView)
export class AudienceDefaultResolver {
  @FieldResolver(() => AudienceView, {
    nullable: true,
    description: "Who may hear of its needs unless a poster says otherwise; for its own people.",
  })
  audienceDefault(@Ctx() context: PartnerContext): Promise<AudienceView> {
    return readAudienceDefault(context);
  }

  @Mutation(() => AudienceDefaultPayload, {
    nullable: true,
    description:
      "Sets who may hear of one's organization's needs from now on, unless a poster says otherwise. Needs that are there keep theirs.",
  })
  async setAudienceDefault(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => AudienceInput, { description: "Who may hear of needs." }) input: AudienceInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<AudienceDefaultPayload> {
    const worked = await setAudienceDefault(context, { organization, input, idempotencyKey });
    if (!worked.ok) return { audienceDefault: null, problems: viewProblems(worked.problems) };
    return { audienceDefault: await readAudienceDefault(context), problems: [] };
  }
}
