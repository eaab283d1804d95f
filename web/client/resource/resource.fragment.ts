import { graphql } from "../graph/graph.ts";

export const resourceFragment = graphql(`
  fragment ResourceFacts on Resource {
    id
    title
    publisher
    year
    kind
    url
    checkedOn
    issues {
      code
      name(locale: $locale)
    }
    jurisdictions {
      code
      name(locale: $locale)
    }
    language {
      tag
      name(locale: $locale)
    }
  }
`);
