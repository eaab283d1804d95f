import { graphql } from "../graph/graph.ts";

/** A place, with the country that it is a part of: the same name may be found in several. */
export const placeFragment = graphql(`
  fragment PlaceNamed on Jurisdiction {
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
  }
`);
