import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";

/** What anybody signed in may see of a responder. */
export const responderFragment = graphql(
  `
    fragment ResponderShown on Responder {
      id
      name
      profession
      help
      remote
      cost
      availability
      awayFrom
      awayUntil
      confirmedOn
      traits
      trained
      mentors
      organization {
        id
        name
      }
      issues {
        code
        name(locale: $locale)
      }
      languages {
        skill
        language {
          tag
          name(locale: $locale)
        }
      }
      admissions {
        regulator
        checkedOn
        jurisdiction {
          ...PlaceNamed
        }
      }
    }
  `,
  [placeFragment],
);

/** What people of their own organization see besides. */
export const heldResponderFragment = graphql(
  `
    fragment HeldResponder on Responder {
      ...ResponderShown
      state
      freePlaces
      isPaused
      isSuspended
      isHeld
      isSponsored
      heldBy {
        id
        name
      }
      supervisor {
        id
        name
        state
      }
    }
  `,
  [responderFragment],
);
