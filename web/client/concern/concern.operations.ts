import { graphql } from "../graph/graph.ts";

export const readConcerns = graphql(`
  query Concerns($organization: ID!, $state: ConcernState!, $first: Int!, $after: String) {
    organization(id: $organization) {
      id
      concerns(state: $state, first: $first, after: $after) {
        edges {
          node {
            id
            reason
            isSuspending
            reportedAt
            state
            outcome
            closedAt
            reportedByOrganization {
              id
              name
            }
            responder {
              id
              name
            }
            closedBy {
              id
              name
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

export const closeConcern = graphql(`
  mutation CloseConcern($concern: ID!, $outcome: ConcernOutcome!, $idempotencyKey: ID!) {
    done: closeConcern(concern: $concern, outcome: $outcome, idempotencyKey: $idempotencyKey) {
      concern {
        id
        state
        outcome
      }
      problems {
        code
        message
      }
    }
  }
`);
