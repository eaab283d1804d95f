import { graphql } from "../graph/graph.ts";
import { introductionFragment } from "./introduction.fragment.ts";

/** What stands in the inbox of whoever is asked: all there is once the introduction has ended, or is out of reach. */
const inboxItemFragment = graphql(`
  fragment InboxItemShown on InboxItem {
    id
    state
    isAdvice
    reason
    isHomeStopped
    updatedAt
    home {
      id
      name
    }
  }
`);

/** What an update is about: an introduction of one's own, or the inbox's item of one that is held elsewhere. */
export const readIntroduction = graphql(
  `
    query Introduction($id: ID!, $locale: String!) {
      introduction(id: $id) {
        ...IntroductionShown
      }
      inboxItem(id: $id) {
        ...InboxItemShown
        introduction {
          ...IntroductionShown
        }
      }
    }
  `,
  [introductionFragment, inboxItemFragment],
);

/** An introduction that is held elsewhere, by its own id; its item has the same id at one's own organization. */
export const readIntroductionElsewhere = graphql(
  `
    query IntroductionElsewhere($id: ID!, $item: ID!, $locale: String!) {
      introduction(id: $id) {
        ...IntroductionShown
      }
      inboxItem(id: $item) {
        ...InboxItemShown
      }
    }
  `,
  [introductionFragment, inboxItemFragment],
);

/** What the other side did is before somebody's eyes: given by the page of the introduction alone. */
export const markIntroductionSeen = graphql(`
  mutation MarkIntroductionSeen($introduction: ID!, $upTo: Int!, $idempotencyKey: ID!) {
    done: markIntroductionSeen(introduction: $introduction, upTo: $upTo, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

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

export const endRepresentation = graphql(`
  mutation EndRepresentation($introduction: ID!, $reason: EndReason!, $idempotencyKey: ID!) {
    done: endRepresentation(introduction: $introduction, reason: $reason, idempotencyKey: $idempotencyKey) {
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

export const closeIntroduction = graphql(`
  mutation CloseIntroduction($introduction: ID!, $input: CloseIntroductionInput!, $idempotencyKey: ID!) {
    done: closeIntroduction(introduction: $introduction, input: $input, idempotencyKey: $idempotencyKey) {
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

export const withdrawIntroduction = graphql(`
  mutation WithdrawIntroduction($introduction: ID!, $idempotencyKey: ID!) {
    done: withdrawIntroduction(introduction: $introduction, idempotencyKey: $idempotencyKey) {
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

/** Of introductions that are asked for elsewhere, at one's own organization. */
export const introductionChanged = graphql(`
  subscription IntroductionChanged($organization: ID!) {
    introductionChanged(organization: $organization) {
      id
      state
    }
  }
`);

/** Of introductions of one's own organization's needs. */
export const homeIntroductionChanged = graphql(`
  subscription HomeIntroductionChanged($organization: ID!) {
    homeIntroductionChanged(organization: $organization) {
      id
      state
    }
  }
`);
