import type { ResultOf } from "gql.tada";
import type { readReport } from "./report.operations.ts";

export type Report = NonNullable<NonNullable<ResultOf<typeof readReport>["organization"]>["report"]>;
export type ReportRow = Report["byGroup"][number];
