import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { EditionPartPayload } from "./edition-part.view.ts";
import { joinEdition } from "./join-edition.ts";
import { leaveEdition } from "./leave-edition.ts";
import { readEdition } from "./read-editions.ts";

@Resolver()
export class EditionResolver {
  @Mutation(() => EditionPartPayload, {
    nullable: true,
    description:
      "Has one's organization take part in an edition of the statistics: its counts go into a sum that alone can be read.",
  })
  async joinEdition(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("edition", () => ID, { description: "The edition, as 2026-Q3." }) edition: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<EditionPartPayload> {
    return payloadOf(context, await joinEdition(context, { organization, edition, idempotencyKey }));
  }

  @Mutation(() => EditionPartPayload, {
    nullable: true,
    description: "Has one's organization not take part in an edition after all, as long as nothing was sent.",
  })
  async leaveEdition(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("edition", () => ID, { description: "The edition, as 2026-Q3." }) edition: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<EditionPartPayload> {
    return payloadOf(context, await leaveEdition(context, { organization, edition, idempotencyKey }));
  }
}

async function payloadOf(context: PartnerContext, worked: Worked<ChangedRow>): Promise<EditionPartPayload> {
  if (!worked.ok) return { part: null, problems: viewProblems(worked.problems) };
  return { part: await readEdition(context, worked.result.id), problems: [] };
}
