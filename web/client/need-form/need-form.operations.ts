import { placeFragment } from "../find/place.fragment.ts";
import { graphql } from "../graph/graph.ts";
import { needFormFragment } from "./need-form.fragment.ts";

export const readNeedForm = graphql(
  `
    query ReadNeedForm($id: ID!, $locale: String!) {
      need(id: $id) {
        ...NeedFormShown
      }
    }
  `,
  [needFormFragment],
);

/** Whom it would reach, and what each of them would be shown: asked when somebody looks, because matching is asked. */
export const readWouldShow = graphql(`
  query ReadWouldShow($id: ID!, $locale: String!) {
    need(id: $id) {
      id
      wouldShow {
        responderId
        urgency
        organization {
          id
          name
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
    }
  }
`);

export const readReached = graphql(`
  query ReadReached($id: ID!) {
    responder(id: $id) {
      id
      name
      awayFrom
      awayUntil
    }
  }
`);

/** All legal issues; with the country of those that one country alone has. */
export const readIssueGroups = graphql(
  `
    query ReadIssueGroups($locale: String!) {
      legalIssueGroups {
        group
        label(locale: $locale) {
          text
        }
        issues {
          code
          name(locale: $locale)
          country {
            ...PlaceNamed
          }
        }
      }
    }
  `,
  [placeFragment],
);

export const draftNeed = graphql(`
  mutation DraftNeed($organization: ID!, $input: DraftNeedInput!, $idempotencyKey: ID!) {
    done: draftNeed(organization: $organization, input: $input, idempotencyKey: $idempotencyKey) {
      need {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const reviseDraft = graphql(
  `
    mutation ReviseDraft($need: ID!, $input: DraftNeedInput!, $locale: String!, $idempotencyKey: ID!) {
      done: reviseDraft(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
        need {
          ...NeedFormShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [needFormFragment],
);

export const reviseNeed = graphql(
  `
    mutation ReviseNeed($need: ID!, $input: ReviseNeedInput!, $locale: String!, $idempotencyKey: ID!) {
      done: reviseNeed(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
        need {
          ...NeedFormShown
        }
        problems {
          code
          message
        }
      }
    }
  `,
  [needFormFragment],
);

export const openNeed = graphql(`
  mutation OpenNeed($need: ID!, $leavesAfterSeconds: Int!, $byHand: Boolean!, $idempotencyKey: ID!) {
    done: openNeed(
      need: $need
      leavesAfterSeconds: $leavesAfterSeconds
      byHand: $byHand
      idempotencyKey: $idempotencyKey
    ) {
      problems {
        code
        message
      }
    }
  }
`);

export const sendNeedNow = graphql(`
  mutation SendNeedNow($need: ID!, $idempotencyKey: ID!) {
    done: sendNeedNow(need: $need, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const takeBackNeed = graphql(`
  mutation TakeBackNeed($need: ID!, $idempotencyKey: ID!) {
    done: withdrawNeed(need: $need, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);
