import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { addressOf, goTo } from "../route/address.ts";
import { periodWords } from "../statistics/period.ts";
import { nameOfPeriod, type ReportPeriod, reportQuarters } from "./report-period.ts";

/** Which months the report is about; the choice stands in the address. */
export function PeriodChoice({ period }: { period: ReportPeriod }) {
  const text = useText();
  const { locale } = useIntl();
  const choose = (chosen: ReportPeriod) =>
    goTo(addressOf({ screen: "report" }, { period: nameOfPeriod(chosen) }), { isInstead: true });
  const known = reportQuarters(new Date());
  const quarters = known.includes(period.quarter) ? known : [period.quarter, ...known];
  return (
    <div className="not-printed">
      <label className="field">
        {text("report.period")}
        <select value={period.quarter} onChange={({ target }) => choose({ ...period, quarter: target.value })}>
          {quarters.map((quarter) => (
            <option key={quarter} value={quarter}>
              {periodWords([quarter], locale)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={period.isYear}
          onChange={({ target }) => choose({ ...period, isYear: target.checked })}
        />
        {text("report.year")}
      </label>
    </div>
  );
}
