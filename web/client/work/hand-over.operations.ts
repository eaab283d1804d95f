import { graphql } from "../graph/graph.ts";
import { closedPartFragment, heldWorkFragment } from "./held-work.fragment.ts";

/** What there is to hand over. */
export const readHeldWork = graphql(
  `
    query HeldWork($person: ID!, $first: Int!, $locale: String!) {
      person(id: $person) {
        ...HeldWorkShown
      }
    }
  `,
  [heldWorkFragment],
);

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

export const handOver = graphql(
  `
  mutation HandOver($from: ID!, $to: ID!, $needs: [ID!], $idempotencyKey: ID!) {
    done: handOver(from: $from, to: $to, needs: $needs, idempotencyKey: $idempotencyKey) {
      to {
        id
        name
      }
      needs
      responders
      cannotOpen {
        ...ClosedPart
      }
      problems {
        code
        message
      }
    }
  }
`,
  [closedPartFragment],
);
