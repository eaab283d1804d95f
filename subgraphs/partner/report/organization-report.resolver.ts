import { Arg, Ctx, FieldResolver, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { readReport } from "./read-report.ts";
import { OrganizationReportView, viewReport } from "./report.view.ts";

const periodDescription =
  "A quarter, as 2026-Q3, or 2026-Q3-year for the year up to its end; without one the latest that does not change any more.";

@Resolver(() => OrganizationView)
export class OrganizationReportResolver {
  @FieldResolver(() => OrganizationReportView, {
    nullable: true,
    description: "What became of its needs of a period, exact; for its coordinators.",
  })
  async report(
    @Arg("period", () => String, { nullable: true, description: periodDescription })
    period: string | null | undefined,
    @Ctx() context: PartnerContext,
  ): Promise<OrganizationReportView> {
    return viewReport(await readReport(context, period ?? undefined), context.now);
  }
}
