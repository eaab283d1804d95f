import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";

export const readHotlines = graphql(
  `
    query Hotlines($place: ID!, $locale: String!) {
      jurisdiction(code: $place) {
        ...PlaceNamed
        hotlines {
          name
          phone
          phoneFromAbroad
          text
          url
          source
          checkedOn
          checkedBy
        }
      }
    }
  `,
  [placeFragment],
);

export const listHotlineCountries = graphql(`
  query HotlineCountries($locale: String!) {
    jurisdictions {
      code
      name(locale: $locale)
      hotlines {
        name
      }
    }
  }
`);
