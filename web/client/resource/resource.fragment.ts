import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";

export const resourceFragment = graphql(
  `
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
        ...PlaceNamed
      }
      language {
        tag
        name(locale: $locale)
      }
    }
  `,
  [placeFragment],
);
