import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import type { Report } from "./report.ts";

/** What is asked first: how many, how many of them answered, how fast, what stayed open. */
export function ReportFigures({ report }: { report: Report }) {
  const text = useText();
  const { posted, issues } = report;
  if (posted === 0) return <p role="status">{text("report.nothing")}</p>;
  return (
    <section>
      <dl className="figures">
        <dt>{text("report.posted")}</dt>
        <dd>
          <Share count={posted} />
        </dd>
        <dt>{text("report.answered")}</dt>
        <dd>
          <Share count={report.answered} of={posted} />
        </dd>
        <dt>{text("report.accepted")}</dt>
        <dd>
          <Share count={report.accepted} of={posted} />
        </dd>
        <dt>{text("report.unmet")}</dt>
        <dd>
          <Share count={report.unmet} of={posted} />
        </dd>
      </dl>
      <p className="hint">{text("report.unmet.means")}</p>
      {issues.acceptedLate > 0 && <p className="hint">{text("report.late", { count: issues.acceptedLate })}</p>}
      <h3>{text("report.days")}</h3>
      <dl>
        <dt>{text("report.days.answer")}</dt>
        <dd>
          <Days spread={report.daysToFirstAnswer} />
        </dd>
        <dt>{text("report.days.acceptance")}</dt>
        <dd>
          <Days spread={report.daysToAcceptance} />
        </dd>
      </dl>
    </section>
  );
}

function Share({ count, of }: { count: number; of?: number }) {
  const { formatNumber } = useIntl();
  return (
    <>
      <strong>{formatNumber(count)}</strong>
      {of !== undefined && of > 0 && <> ({formatNumber(count / of, { style: "percent" })})</>}
    </>
  );
}

function Days({ spread: { count, lower, median, upper } }: { spread: Report["daysToAcceptance"] }) {
  const text = useText();
  if (lower === null || median === null || upper === null) return text("report.days.none");
  return (
    <>
      <strong>{text("report.days.median", { median })}</strong>
      <br />
      {text("report.days.quartiles", { lower, upper, count })}
    </>
  );
}
