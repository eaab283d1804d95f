import { graphql } from "../graph/graph.ts";

/** One legal issue of a need, as its own people see it. */
export const needIssueFragment = graphql(`
  fragment NeedIssueShown on NeedIssue {
    id
    help
    status
    outcome
    issue {
      code
      name(locale: $locale)
    }
    jurisdiction {
      code
      name(locale: $locale)
    }
    due {
      on
      kind
    }
  }
`);
