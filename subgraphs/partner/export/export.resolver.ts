import { Arg, Ctx, Directive, ID, Mutation, Resolver } from "type-graphql";
import { viewProblems } from "#shared/subgraph/problem.view.ts";
import type { PartnerContext } from "../context.ts";
import { idempotencyKeyDescription } from "../graph/argument-descriptions.ts";
import { readNeeds } from "../need/read-need.ts";
import { ExportNeedPayload, ImportNeedsPayload } from "./export.payload.ts";
import { ExportFormEnum } from "./export-form.enum.ts";
import type { ExportForm } from "./export-form.ts";
import { exportNeed } from "./export-need.ts";
import { importNeeds } from "./import-needs.ts";

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportNeedPayload, {
    nullable: true,
    description: "Hands a need with its introductions out as a file; that it was, to whom and when is recorded.",
  })
  async exportNeed(
    @Directive("@partition") @Arg("need", () => ID, { description: "The id of the need." }) need: string,
    @Arg("form", () => ExportFormEnum, { description: "In which form." }) form: ExportForm,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ExportNeedPayload> {
    const worked = await exportNeed(context, { need, form, idempotencyKey });
    if (!worked.ok) return { text: null, problems: viewProblems(worked.problems) };
    return { text: worked.result, problems: [] };
  }

  @Mutation(() => ImportNeedsPayload, {
    nullable: true,
    description:
      "Brings needs in from a file, all or none: those that have ended as they are, all others as drafts, which nobody outside sees before somebody has opened them.",
  })
  async importNeeds(
    @Directive("@partition")
    @Arg("organization", () => ID, { description: "One's own organization." })
    organization: string,
    @Arg("form", () => ExportFormEnum, { description: "In which form." }) form: ExportForm,
    @Arg("text", () => String, { description: "The file, at most 80,000 characters and 50 needs." }) text: string,
    @Arg("idempotencyKey", () => ID, { description: idempotencyKeyDescription }) idempotencyKey: string,
    @Ctx() context: PartnerContext,
  ): Promise<ImportNeedsPayload> {
    const worked = await importNeeds(context, { organization, form, text, idempotencyKey });
    if (!worked.ok) return { needs: null, problems: viewProblems(worked.problems), warnings: [] };
    const { ids, warnings } = worked.result;
    return { needs: await readNeeds(context, ids), problems: [], warnings: viewProblems(warnings) };
  }
}
