import "./report.css";

import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { periodWords } from "../statistics/period.ts";
import { PeriodChoice } from "./period-choice.tsx";
import { readReport } from "./report.operations.ts";
import type { Report } from "./report.ts";
import { ReportFigures } from "./report-figures.tsx";
import { ReportFile } from "./report-file.tsx";
import { nameOfPeriod, quartersOf, type ReportPeriod, readReportPeriod } from "./report-period.ts";
import { ReportTables } from "./report-tables.tsx";

/** What became of an organization's own needs, for its coordinators: to be read, printed and taken along. */
export function ReportScreen() {
  const text = useText();
  const { roles } = useSignedIn();
  const asked = readReportPeriod(useAddress().search.get("period"), new Date());
  return (
    <Page document="report.document" title={text("report.title")}>
      {roles.includes("COORDINATOR") ? (
        <>
          <PeriodChoice period={asked} />
          <ReportOf key={nameOfPeriod(asked)} period={asked} />
        </>
      ) : (
        <p>{text("organization.notYours")}</p>
      )}
      <p className="not-printed">
        <Link to={{ screen: "organization" }} search={{ tab: "numbers" }}>
          {text("report.back")}
        </Link>
      </p>
    </Page>
  );
}

function ReportOf({ period }: { period: ReportPeriod }) {
  const text = useText();
  const { organization } = useSignedIn();
  const variables = { organization, period: nameOfPeriod(period) };
  const [answer, ask] = useQuery({ query: readReport, variables });
  const shown = answer.data && (answer.data.organization?.report ?? null);
  return (
    <Answered answer={answer} shown={shown} onAgain={ask} absent={<p role="status">{text("report.gone")}</p>}>
      {(report) => (
        <>
          <ReportHead report={report} name={answer.data?.organization?.name ?? ""} period={period} />
          <ReportFigures report={report} />
          {report.posted > 0 && <ReportTables report={report} />}
          <ReportFile period={nameOfPeriod(period)} />
        </>
      )}
    </Answered>
  );
}

type HeadProps = { report: Report; name: string; period: ReportPeriod };

/** Whose it is, of when, and whether it still changes: what must stand on paper too. */
function ReportHead({ report: { isSettled, cutOffOn }, name, period }: HeadProps) {
  const text = useText();
  const day = useDay();
  const { locale } = useIntl();
  return (
    <>
      <h2>{text("report.of", { name, months: periodWords(quartersOf(period), locale) })}</h2>
      <p className={isSettled ? "hint" : "note"}>
        {text(isSettled ? "report.settled" : "report.unsettled", { day: day(cutOffOn) })}
      </p>
    </>
  );
}
