import { graphql } from "../graph/graph.ts";

export const readRecords = graphql(`
  query Records(
    $organization: ID!
    $by: ID
    $subject: ID
    $kind: AuditEntryKind
    $from: DateTime
    $until: DateTime
    $first: Int!
    $after: String
  ) {
    organization(id: $organization) {
      id
      records(by: $by, subject: $subject, kind: $kind, from: $from, until: $until, first: $first, after: $after) {
        edges {
          node {
            id
            at
            kind
            subject
            service
            position
            by {
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
