import { Arg, Ctx, FieldResolver, Resolver } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { OrganizationView } from "../graph/organization.view.ts";
import { readReport } from "./read-report.ts";
import { OrganizationReportView, viewReport } from "./report.view.ts";

@Resolver(() => OrganizationView)
export class OrganizationReportResolver {
  @FieldResolver(() => OrganizationReportView, {
    nullable: true,
    description: "What became of its needs of a period, exact; for its coordinators.",
  })
  async report(
    @Arg("period", () => String, { description: "A quarter, as 2026-Q3; or 2026-Q3-year for the year up to its end." })
    period: string,
    @Ctx() context: PartnerContext,
  ): Promise<OrganizationReportView> {
    return viewReport(await readReport(context, period), context.now);
  }
}
