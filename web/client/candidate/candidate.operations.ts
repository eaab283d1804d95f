import { graphql } from "../graph/graph.ts";
import { askedFragment } from "../need/asked.fragment.ts";
import { needIssueFragment } from "../need/need-issue.fragment.ts";
import { showingFragment } from "../need/showing.fragment.ts";
import { candidateFragment } from "./candidate.fragment.ts";

/** What is asked for, on whose behalf, and who was asked already: all of it at home. */
export const readAsking = graphql(
  `
    query Asking($id: ID!, $locale: String!) {
      need(id: $id) {
        id
        reference
        status
        leavesAt
        urgency
        nextStep {
          code
          at
        }
        showings {
          ...ShowingStands
        }
        languages {
          tag
          name(locale: $locale)
        }
        issues {
          ...NeedIssueShown
        }
        preferences {
          traits
          freeOnly
          inPerson
        }
        audience {
          everyone
        }
        organization {
          id
          name
          country {
            code
          }
        }
        heldBy {
          id
          name
          title
          reachability {
            email
            phone
          }
        }
        introductions(first: 100) {
          edges {
            node {
              ...AskedShown
              reason
            }
          }
        }
      }
    }
  `,
  [needIssueFragment, showingFragment, askedFragment],
);

export const readCandidates = graphql(
  `
    query Candidates($id: ID!, $issues: [ID!], $first: Int!, $after: String, $locale: String!) {
      need(id: $id) {
        id
        candidates(issues: $issues, first: $first, after: $after) {
          considered
          organizations
          uncovered
          asOf
          edges {
            node {
              ...CandidateShown
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
  [candidateFragment],
);

export const readTeam = graphql(
  `
    query Team($id: ID!, $locale: String!) {
      need(id: $id) {
        id
        candidates(first: 0) {
          considered
          organizations
          uncovered
          asOf
        }
        team {
          covered
          uncovered
          members {
            ...CandidateShown
          }
        }
      }
    }
  `,
  [candidateFragment],
);

export const requestHelp = graphql(`
  mutation RequestHelp($need: ID!, $input: RequestHelpInput!, $idempotencyKey: ID!) {
    done: requestHelp(need: $need, input: $input, idempotencyKey: $idempotencyKey) {
      introductions {
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

/** How organizations are called that a question could not reach. */
export const readOrganizationNames = graphql(`
  query OrganizationNames {
    organizations(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
