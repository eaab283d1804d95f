import { FieldResolver, Resolver, Root } from "type-graphql";
import { OrganizationReportView } from "./report.view.ts";
import { reportCsv } from "./report-csv.ts";

@Resolver(() => OrganizationReportView)
export class ReportResolver {
  @FieldResolver(() => String, { description: "All of it as one table, a number in a row (CSV, RFC 4180)." })
  csv(@Root() { report }: OrganizationReportView): Promise<string> {
    return reportCsv(report);
  }
}
