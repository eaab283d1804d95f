import { graphql } from "../graph/graph.ts";
import { calledEditionFragment } from "./edition.fragment.ts";

/** What an organization has to do with editions, and what that has cost; for its coordinators. */
export const listEditionParts = graphql(`
  query EditionParts($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      editions(first: 20, after: $after) {
        edges {
          node {
            edition
            period
            state
            epsilon
            joinBy
            isHeldAsSent
            rounds {
              round
              at
              participants
              digest
              declined
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const readEditionLedger = graphql(`
  query EditionLedger($organization: ID!) {
    organization(id: $organization) {
      id
      editionLedger {
        period
        spent
        limit
        rounds
      }
      editionLedgerRestoredAt
    }
  }
`);

/** Why an edition came to nothing; for coordinators and whoever makes editions. */
export const readSetback = graphql(`
  query EditionSetback($edition: ID!) {
    statistics {
      edition(id: $edition) {
        id
        state
        failure
      }
    }
  }
`);

export const joinEdition = graphql(`
  mutation JoinEdition($organization: ID!, $edition: ID!, $idempotencyKey: ID!) {
    done: joinEdition(organization: $organization, edition: $edition, idempotencyKey: $idempotencyKey) {
      part {
        edition
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

export const leaveEdition = graphql(`
  mutation LeaveEdition($organization: ID!, $edition: ID!, $idempotencyKey: ID!) {
    done: leaveEdition(organization: $organization, edition: $edition, idempotencyKey: $idempotencyKey) {
      part {
        edition
        state
      }
      problems {
        code
        message
      }
    }
  }
`);

/** Every edition and how far it has come; for operators. */
export const listCalledEditions = graphql(
  `
    query CalledEditions($after: String) {
      statistics {
        editions(first: 10, after: $after) {
          edges {
            node {
              ...CalledEdition
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [calledEditionFragment],
);

export const callEdition = graphql(`
  mutation CallEdition(
    $period: String!
    $isFresh: Boolean!
    $joinWithinMinutes: Int!
    $shareWithinMinutes: Int!
    $idempotencyKey: ID!
  ) {
    done: callEdition(
      period: $period
      isFresh: $isFresh
      joinWithinMinutes: $joinWithinMinutes
      shareWithinMinutes: $shareWithinMinutes
      idempotencyKey: $idempotencyKey
    ) {
      edition {
        id
      }
      problems {
        code
        message
      }
    }
  }
`);

export const beginEdition = graphql(`
  mutation BeginEdition($edition: ID!, $idempotencyKey: ID!) {
    done: beginEdition(edition: $edition, idempotencyKey: $idempotencyKey) {
      edition {
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

export const cancelEdition = graphql(`
  mutation CancelEdition($edition: ID!, $idempotencyKey: ID!) {
    done: cancelEdition(edition: $edition, idempotencyKey: $idempotencyKey) {
      edition {
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
