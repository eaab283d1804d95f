import { graphql } from "../graph/graph.ts";

/** How many there were with one code, and what became of them. */
export const reportRowFragment = graphql(`
  fragment ReportRowFigures on ReportRow {
    code
    posted
    answered
    accepted
    unmet
  }
`);
