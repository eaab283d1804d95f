import { graphql } from "../graph/graph.ts";

export const reportConcern = graphql(`
  mutation ReportConcern($responder: ID!, $reason: ConcernReason!, $idempotencyKey: ID!) {
    done: reportConcern(responder: $responder, reason: $reason, idempotencyKey: $idempotencyKey) {
      isReceived
      problems {
        code
        message
      }
    }
  }
`);

export const reportOrganizationConcern = graphql(`
  mutation ReportOrganizationConcern(
    $organization: ID!
    $responder: ID
    $reason: ConcernReason!
    $idempotencyKey: ID!
  ) {
    done: reportOrganizationConcern(
      organization: $organization
      responder: $responder
      reason: $reason
      idempotencyKey: $idempotencyKey
    ) {
      isReceived
      problems {
        code
        message
      }
    }
  }
`);
