import { graphql } from "../graph/graph.ts";
import { askedFragment } from "./asked.fragment.ts";
import { needFragment } from "./need.fragment.ts";

/** One need of one's own organization, with everything that goes on around it at home. */
export const readNeed = graphql(
  `
    query Need($id: ID!, $locale: String!) {
      need(id: $id) {
        ...NeedShown
        introductions(first: 50) {
          edges {
            node {
              ...AskedShown
              people {
                id
                side
              }
            }
          }
        }
      }
    }
  `,
  [needFragment, askedFragment],
);

/** Who was asked, by name: that comes from other organizations. */
export const readAsked = graphql(
  `
    query NeedAsked($id: ID!, $first: Int!, $after: String) {
      need(id: $id) {
        id
        introductions(first: $first, after: $after) {
          edges {
            node {
              ...AskedShown
              responder {
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
  `,
  [askedFragment],
);

/** The names of whom the network asked: they come from other organizations, so this is asked apart. */
export const readShownNames = graphql(`
  query ShownNames($id: ID!) {
    need(id: $id) {
      id
      showings {
        id
        responder {
          id
          name
        }
      }
    }
  }
`);

export const readSightings = graphql(`
  query NeedSightings($id: ID!, $first: Int!, $after: String) {
    need(id: $id) {
      id
      seenBy(first: $first, after: $after) {
        edges {
          node {
            firstAt
            lastAt
            hours
            name
            person {
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
