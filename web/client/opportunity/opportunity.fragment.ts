import { graphql } from "../graph/graph.ts";

export const opportunityFragment = graphql(`
  fragment OpportunityShown on Opportunity {
    id
    needId
    state
    goneBecause
    urgency
    answerBy
    home {
      id
      name
    }
    responder {
      id
      name
      help
      admissions {
        jurisdiction {
          code
        }
      }
      spoken: languages {
        skill
        language {
          tag
        }
      }
      takes: issues {
        code
      }
    }
    languages {
      tag
      name(locale: $locale)
    }
    issues {
      help
      dueMonth
      issue {
        code
        name(locale: $locale)
      }
      jurisdiction {
        code
        name(locale: $locale)
      }
    }
  }
`);
