import { graphql } from "../graph/graph.ts";

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

export const updateChanged = graphql(`
  subscription UpdateChanged($person: ID!) {
    updateChanged(person: $person) {
      id
      seenAt
    }
  }
`);
