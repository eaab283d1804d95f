import { graphql } from "../graph/graph.ts";
import { approvalFragment } from "./approval.fragment.ts";

export const readResponders = graphql(
  `
    query RespondersToApprove(
      $organization: ID!
      $state: ResponderState!
      $first: Int!
      $after: String
      $locale: String!
    ) {
      organization(id: $organization) {
        id
        responders(state: $state, first: $first, after: $after) {
          edges {
            node {
              ...ApprovalShown
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
  [approvalFragment],
);

export const checkAdmission = graphql(`
  mutation CheckAdmission($responder: ID!, $jurisdiction: ID!, $idempotencyKey: ID!) {
    done: checkAdmission(responder: $responder, jurisdiction: $jurisdiction, idempotencyKey: $idempotencyKey) {
      responder {
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

export const approveResponder = graphql(`
  mutation ApproveResponder($responder: ID!, $idempotencyKey: ID!) {
    done: approveResponder(responder: $responder, idempotencyKey: $idempotencyKey) {
      responder {
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
