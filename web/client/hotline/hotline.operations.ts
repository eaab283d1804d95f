import { graphql } from "../graph/graph.ts";

export const readHotlines = graphql(`
  query Hotlines($place: ID!, $locale: String!) {
    jurisdiction(code: $place) {
      code
      name(locale: $locale)
      within {
        code
        name(locale: $locale)
        within {
          code
          name(locale: $locale)
        }
      }
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
`);

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
