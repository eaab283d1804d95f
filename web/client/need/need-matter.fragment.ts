import { graphql } from "../graph/graph.ts";

/** What a legal issue of a need is about, in words: which, and where. */
export const needMatterFragment = graphql(`
  fragment NeedMatter on NeedIssue {
    id
    issue {
      code
      name(locale: $locale)
    }
    jurisdiction {
      code
      name(locale: $locale)
    }
  }
`);
