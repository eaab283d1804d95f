import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { ChangedRow } from "../command/changed-row.ts";
import type { Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { addTool } from "./add-tool.ts";
import { readTool } from "./read-tool.ts";
import { AddToolInput } from "./tool.input.ts";
import { ToolPayload, ToolView } from "./tool.view.ts";
import { withdrawTool } from "./withdraw-tool.ts";

@Resolver(() => ToolView)
export class ToolResolver {
  @Mutation(() => ToolPayload, { nullable: true, description: "Lets a program come in as itself, by its own key." })
  async addTool(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("input", () => AddToolInput, { description: "The program." }) input: AddToolInput,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ToolPayload> {
    return payloadOf(context, await addTool(context, { organization, input, idempotencyKey }));
  }

  @Mutation(() => ToolPayload, { nullable: true, description: "Ends a tool for good." })
  async withdrawTool(
    @Directive("@partition") @Arg("tool", () => ID, { description: "Which." }) tool: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ToolPayload> {
    return payloadOf(context, await withdrawTool(context, { tool, idempotencyKey }));
  }
}

async function payloadOf(context: PartnerContext, worked: Worked<ChangedRow>): Promise<ToolPayload> {
  if (!worked.ok) return { tool: null, problems: viewProblems(worked.problems) };
  return { tool: await readTool(context, worked.result.id), problems: [] };
}
