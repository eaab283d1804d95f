import "reflect-metadata";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../graph/date.scalar.ts";
import type { DaySpread } from "./day-spread.ts";
import { GivenView, viewGiven } from "./given.view.ts";
import { isSettled } from "./period.ts";
import type { OwnReport } from "./read-report.ts";
import type { ReportCount, ReportRow } from "./report-count.ts";

@ObjectType("ReportCount", { simpleResolvers: true, description: "How many there were, and what became of them." })
export class ReportCountView {
  @Field(() => Int, { description: "How many were posted." })
  posted!: number;

  @Field(() => Int, { description: "To how many somebody has said yes or no." })
  answered!: number;

  @Field(() => Int, { description: "How many somebody has accepted." })
  accepted!: number;

  @Field(() => Int, { description: "Of the accepted, how many after more than 14 days: they count as unmet, too." })
  acceptedLate!: number;

  @Field(() => Int, {
    description: "How many were open for 14 days without an acceptance, or closed before as unmet without one.",
  })
  unmet!: number;
}

@ObjectType("ReportRow", { simpleResolvers: true, description: "The same of those with one code." })
export class ReportRowView extends ReportCountView {
  @Field(() => String, { description: "The code they have in common." })
  code!: string;
}

@ObjectType("DaySpread", { simpleResolvers: true, description: "How many days something took, to one decimal." })
export class DaySpreadView {
  @Field(() => Int, { description: "Of how many." })
  count!: number;

  @Field(() => Float, { nullable: true, description: "A quarter of them took no longer; null of none." })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Half of them took no longer." })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: "Three quarters of them took no longer." })
  upper!: number | null;
}

const byIssues = "Issues";

@ObjectType("OrganizationReport", {
  simpleResolvers: true,
  description: "What became of an organization's own needs of a period: exact, of its own rows alone.",
})
export class OrganizationReportView {
  @Field(() => String, { description: "2026-Q3, or 2026-Q3-year for the year up to the end of that quarter." })
  period!: string;

  @Field(() => DateScalar, { description: "Its first day, in UTC." })
  from!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  to!: string;

  @Field(() => DateScalar, { description: "From this day on nothing of it changes any more." })
  cutOffOn!: string;

  @Field(() => Boolean, { description: "Whether that day has come; before, it is told as it stands now." })
  isSettled!: boolean;

  @Field(() => Int, { description: "Needs that were posted; drafts are none." })
  posted!: number;

  @Field(() => Int, { description: "Of these, how many somebody has said yes or no to." })
  answered!: number;

  @Field(() => Int, { description: "Of these, how many have an issue that was accepted." })
  accepted!: number;

  @Field(() => Int, { description: "Of these, how many have an unmet issue." })
  unmet!: number;

  @Field(() => ReportCountView, { description: "The same of their issues; each list of issues adds up to it." })
  issues!: ReportCountView;

  @Field(() => DaySpreadView, { description: "From posting to the first yes or no, of the needs that had one." })
  daysToFirstAnswer!: DaySpreadView;

  @Field(() => DaySpreadView, { description: "From posting to the first acceptance, of the issues that had one." })
  daysToAcceptance!: DaySpreadView;

  @Field(() => [ReportRowView], { description: `${byIssues} by their group, at most 9 rows.` })
  byGroup!: ReportRowView[];

  @Field(() => [ReportRowView], { description: `${byIssues} by their code, at most 100 rows.` })
  byIssue!: ReportRowView[];

  @Field(() => [ReportRowView], { description: `${byIssues} by where they are, the most frequent 500 places.` })
  byPlace!: ReportRowView[];

  @Field(() => [ReportRowView], { description: `${byIssues} by the kind of help that is asked for, at most 5 rows.` })
  byHelp!: ReportRowView[];

  @Field(() => [ReportRowView], {
    description: `${byIssues} by outcome; WITHDRAWN: taken back, OPEN: not ended. At most 8 rows.`,
  })
  byOutcome!: ReportRowView[];

  @Field(() => [ReportRowView], {
    description: "Needs by language, each once in all of its languages; the most frequent 500.",
  })
  byLanguage!: ReportRowView[];

  @Field(() => GivenView, { description: "What its responders gave to needs of others." })
  given!: GivenView;

  report!: OwnReport;
}

const mostRows = 500;

export function viewReport(report: OwnReport, now: Date): OrganizationReportView {
  const { period, needs } = report;
  const view = new OrganizationReportView();
  view.period = period.name;
  view.from = dayOf(period.from);
  view.to = dayOf(new Date(period.to.getTime() - 1));
  view.cutOffOn = dayOf(period.cutOffAt);
  view.isSettled = isSettled(period, now);
  view.posted = needs.posted;
  view.answered = needs.answered;
  view.accepted = needs.accepted;
  view.unmet = needs.unmet;
  view.issues = viewCount(report.issues);
  view.daysToFirstAnswer = viewSpread(report.daysToFirstAnswer);
  view.daysToAcceptance = viewSpread(report.daysToAcceptance);
  view.byGroup = viewRows(report.byGroup);
  view.byIssue = viewRows(report.byIssue);
  view.byPlace = viewRows(report.byPlace);
  view.byHelp = viewRows(report.byHelp);
  view.byOutcome = viewRows(report.byOutcome);
  view.byLanguage = viewRows(report.byLanguage);
  view.given = viewGiven(report.given);
  view.report = report;
  return view;
}

function viewCount({ posted, answered, accepted, acceptedLate, unmet }: ReportCount): ReportCountView {
  return { posted, answered, accepted, acceptedLate, unmet };
}

function viewRows(rows: readonly ReportRow[]): ReportRowView[] {
  return rows.slice(0, mostRows).map((row) => ({ code: row.code, ...viewCount(row) }));
}

function viewSpread({ count, lower, median, upper }: DaySpread): DaySpreadView {
  return { count, lower, median, upper };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
