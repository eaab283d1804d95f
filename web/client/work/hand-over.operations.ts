import { graphql } from "../graph/graph.ts";

/** What there is to hand over. */
export const readHeldWork = graphql(`
  query HeldWork($person: ID!, $first: Int!) {
    person(id: $person) {
      id
      name
      holding {
        needs
        responders
      }
      heldNeeds(first: $first) {
        edges {
          node {
            id
            reference
            urgency
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

export const readColleagues = graphql(`
  query Colleagues($organization: ID!, $after: String) {
    organization(id: $organization) {
      id
      people(first: 100, after: $after) {
        edges {
          node {
            id
            name
            roles
            status
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

export const handOver = graphql(`
  mutation HandOver($from: ID!, $to: ID!, $needs: [ID!], $idempotencyKey: ID!) {
    done: handOver(from: $from, to: $to, needs: $needs, idempotencyKey: $idempotencyKey) {
      to {
        id
        name
      }
      needs
      responders
      cannotOpen {
        need
        section
        piece
        openedBy
      }
      problems {
        code
        message
      }
    }
  }
`);
