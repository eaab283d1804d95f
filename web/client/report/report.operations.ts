import { graphql } from "../graph/graph.ts";
import { reportRowFragment } from "./report.fragment.ts";

export const readReport = graphql(
  `
    query OrganizationReport($organization: ID!, $period: String!) {
      organization(id: $organization) {
        id
        name
        report(period: $period) {
          period
          from
          to
          cutOffOn
          isSettled
          posted
          answered
          accepted
          unmet
          issues {
            posted
            answered
            accepted
            acceptedLate
            unmet
          }
          daysToFirstAnswer {
            count
            lower
            median
            upper
          }
          daysToAcceptance {
            count
            lower
            median
            upper
          }
          byGroup {
            ...ReportRowFigures
          }
          byIssue {
            ...ReportRowFigures
          }
          byPlace {
            ...ReportRowFigures
          }
          byLanguage {
            ...ReportRowFigures
          }
          byHelp {
            ...ReportRowFigures
          }
          byOutcome {
            ...ReportRowFigures
          }
          given {
            asked
            offered
            accepted
            declined
            lapsed
            ended
            byOrganization {
              organization {
                id
                name
              }
              asked
              offered
              accepted
              declined
              lapsed
              ended
            }
          }
        }
      }
    }
  `,
  [reportRowFragment],
);

/** The same as a file; asked for when somebody wants it. */
export const readReportCsv = graphql(`
  query OrganizationReportCsv($organization: ID!, $period: String!) {
    organization(id: $organization) {
      id
      report(period: $period) {
        period
        csv
      }
    }
  }
`);
