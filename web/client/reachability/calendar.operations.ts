import { graphql } from "../graph/graph.ts";

export const makeCalendarLink = graphql(`
  mutation MakeCalendarLink($person: ID!, $idempotencyKey: ID!) {
    done: makeCalendarLink(person: $person, idempotencyKey: $idempotencyKey) {
      link
      problems {
        code
        message
      }
    }
  }
`);

export const revokeCalendarLink = graphql(`
  mutation RevokeCalendarLink($person: ID!, $idempotencyKey: ID!) {
    done: revokeCalendarLink(person: $person, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);
