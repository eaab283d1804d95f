import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";

export const needFormFragment = graphql(
  `
    fragment NeedFormShown on Need {
      id
      reference
      status
      urgency
      leavesAt
      similarRecently
      nextStep {
        code
      }
      exploitation
      languages {
        tag
        name(locale: $locale)
      }
      issues {
        id
        status
        help
        issue {
          code
          name(locale: $locale)
        }
        jurisdiction {
          ...PlaceNamed
        }
        due {
          on
          kind
        }
      }
      unfinished {
        isUrgencySaid
        issues {
          id
          help
          issue {
            code
            name(locale: $locale)
          }
          jurisdiction {
            ...PlaceNamed
          }
          due {
            on
            kind
          }
        }
      }
      audience {
        everyone
        only {
          id
          name
        }
        except {
          id
          name
        }
      }
      preferences {
        traits
        freeOnly
        inPerson
      }
    }
  `,
  [placeFragment],
);
