import { contactFragment } from "../contact/contact.fragment.ts";
import { graphql } from "../graph/graph.ts";

/** All that the screen shows of an introduction, from either side. */
export const introductionFragment = graphql(
  `
    fragment IntroductionShown on Introduction {
      id
      state
      isAdvice
      nextStep
      nextSide
      answerBy
      outcome
      reason
      organization {
        id
        name
      }
      responder {
        id
        name
        awayFrom
        awayUntil
      }
      need {
        id
        reference
        urgency
        organization {
          id
          name
        }
        languages {
          tag
          name(locale: $locale)
        }
      }
      issues {
        id
        help
        issue {
          code
          name(locale: $locale)
        }
        jurisdiction {
          code
          name(locale: $locale)
        }
        due {
          on
          kind
        }
      }
      steps {
        kind
        side
        name
        code
        at
        seenAt
      }
      conflictWay
      conflictCheckers {
        id
        name
      }
      conflictNames {
        version
        readerIds
        sealedAt
        takenAt
      }
      blindState
      people {
        id
        name
        side
      }
      notes {
        number
        side
        sender
        name
        writtenAt
        readers {
          person
          seenAt
        }
      }
      questions {
        question
        askedBy
        answer
      }
      homeContact {
        ...ContactShown
      }
      responderContact {
        ...ContactShown
      }
    }
  `,
  [contactFragment],
);
