import { graphql } from "../graph/graph.ts";
import { needIssueFragment } from "./need-issue.fragment.ts";

export const readNeeds = graphql(
  `
    query Needs(
      $organization: ID!
      $status: NeedStatus
      $heldBy: ID
      $first: Int!
      $after: String
      $locale: String!
    ) {
      organization(id: $organization) {
        id
        needs(status: $status, heldBy: $heldBy, first: $first, after: $after) {
          edges {
            node {
              id
              reference
              status
              urgency
              postedAt
              closedAt
              heldBy {
                id
                name
              }
              nextStep {
                code
                at
              }
              issues {
                ...NeedIssueShown
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
  `,
  [needIssueFragment],
);
