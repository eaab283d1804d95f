import { graphql } from "../graph/graph.ts";
import { introductionFragment } from "./introduction.fragment.ts";

/** What an update is about: an introduction of one's own, or the inbox's item of one that is held elsewhere. */
export const readIntroduction = graphql(
  `
    query Introduction($id: ID!, $locale: String!) {
      introduction(id: $id) {
        ...IntroductionShown
      }
      inboxItem(id: $id) {
        id
        introduction {
          ...IntroductionShown
        }
      }
    }
  `,
  [introductionFragment],
);

/** Of an introduction that is held elsewhere, its id alone leads to no item. */
export const readIntroductionElsewhere = graphql(
  `
    query IntroductionElsewhere($id: ID!, $locale: String!) {
      introduction(id: $id) {
        ...IntroductionShown
      }
    }
  `,
  [introductionFragment],
);

export const answerRequest = graphql(`
  mutation AnswerRequest($introduction: ID!, $input: AnswerInput!, $idempotencyKey: ID!) {
    done: answerRequest(introduction: $introduction, input: $input, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const answerOffer = graphql(`
  mutation AnswerOffer($introduction: ID!, $input: AnswerInput!, $idempotencyKey: ID!) {
    done: answerOffer(introduction: $introduction, input: $input, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const answerConflictCheck = graphql(`
  mutation AnswerConflictCheck($introduction: ID!, $outcome: ConflictOutcome!, $idempotencyKey: ID!) {
    done: answerConflictCheck(introduction: $introduction, outcome: $outcome, idempotencyKey: $idempotencyKey) {
      introductions {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const takeOn = graphql(`
  mutation TakeOn($inboxItem: ID!, $idempotencyKey: ID!) {
    done: takeOn(inboxItem: $inboxItem, idempotencyKey: $idempotencyKey) {
      item {
        id
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const introductionChanged = graphql(`
  subscription IntroductionChanged($organization: ID!) {
    introductionChanged(organization: $organization) {
      id
      state
    }
  }
`);
