import { graphql } from "../graph/graph.ts";
import { opportunityFragment } from "./opportunity.fragment.ts";

export const readOpportunities = graphql(
  `
    query Opportunities(
      $organization: ID!
      $first: Int!
      $after: String
      $state: OpportunityState
      $group: LegalIssueGroup
      $responder: ID
      $heldBy: ID
      $locale: String!
    ) {
      organization(id: $organization) {
        id
        opportunities(
          first: $first
          after: $after
          state: $state
          group: $group
          responder: $responder
          heldBy: $heldBy
        ) {
          edges {
            node {
              ...OpportunityShown
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
  [opportunityFragment],
);

/** What the list can be narrowed by. */
export const readOpportunityFilters = graphql(`
  query OpportunityFilters($organization: ID!, $first: Int!, $locale: String!) {
    organization(id: $organization) {
      id
      responders(first: $first) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
    legalIssueGroups {
      group
      label(locale: $locale) {
        text
      }
    }
  }
`);

export const readOpportunity = graphql(
  `
    query Opportunity($id: ID!, $locale: String!) {
      opportunity(id: $id) {
        ...OpportunityShown
      }
    }
  `,
  [opportunityFragment],
);

export const offerHelp = graphql(`
  mutation OfferHelp($need: ID!, $input: OfferHelpInput!, $idempotencyKey: ID!) {
    done: offerHelp(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
      problems {
        code
        message
      }
    }
  }
`);

export const declineOpportunity = graphql(`
  mutation DeclineOpportunity($opportunity: ID!, $reason: OpportunityDeclineReason!, $idempotencyKey: ID!) {
    done: declineOpportunity(opportunity: $opportunity, reason: $reason, idempotencyKey: $idempotencyKey) {
      opportunity {
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

export const opportunityChanged = graphql(`
  subscription OpportunityChanged($organization: ID!) {
    opportunityChanged(organization: $organization) {
      id
      state
    }
  }
`);
