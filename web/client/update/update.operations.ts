import { graphql } from "../graph/graph.ts";

export const readUpdates = graphql(`
  query Updates($person: ID!, $first: Int!) {
    person(id: $person) {
      updates(first: $first) {
        edges {
          node {
            id
            kind
            way
            subject
            urgency
            at
            seenAt
            settledAt
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

export const markSeen = graphql(`
  mutation MarkSeen($update: ID!, $idempotencyKey: ID!) {
    done: markSeen(update: $update, idempotencyKey: $idempotencyKey) {
      update {
        id
        seenAt
      }
      problems {
        code
        message
      }
    }
  }
`);
