import { graphql } from "../graph/graph.ts";

/** Somebody who is proposed for a need. `known` holds their id also while their organization is silent. */
export const candidateFragment = graphql(`
  fragment CandidateShown on Candidate {
    score
    issues
    reasons {
      criterion
      contribution
      text(locale: $locale)
    }
    cautions {
      code
      contribution
      text(locale: $locale)
    }
    known: responder {
      id
    }
    responder {
      id
      name
      profession
      availability
      awayFrom
      awayUntil
      confirmedOn
      cost
      remote
      help
      languages {
        skill
        language {
          tag
          name(locale: $locale)
        }
      }
      organization {
        id
        name
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);
